import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { contents, fingerprint, unlessStamped } from "./fingerprint.mjs";
import { Refusal, say } from "./say.mjs";

const here = `${process.platform}-${process.arch}`;
const stamp = "node_modules/.install-stamp";
const readPackage = () => JSON.parse(readFileSync("package.json", "utf8"));

/**
 * Installs exactly what the lock file says, if node_modules was made for another one. No package runs
 * scripts of its own: what needs compiling ships compiled.
 * @throws Refusal when npm fails; its own words are on standard error by then.
 */
export function installIfStale() {
  const print = fingerprint([here, wantedPackages(), ...contents(["package-lock.json"])]);
  unlessStamped(stamp, print, () => {
    say("Installing what Leeward is built from (npm ci)...");
    const [npm, ...before] = npmCommand();
    // Development packages too, whatever NODE_ENV says: the build needs them.
    const options = ["--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
    const result = spawnSync(npm, [...before, "ci", ...options, "--loglevel=error"], {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, NODE_ENV: "development" },
    });
    if (result.error) throw new Refusal(`npm could not be started: ${result.error.message}`);
    if (result.status !== 0) throw new Refusal("npm ci failed; its own words are above.");
  });
}

/** What package.json says about packages; a changed script is no reason to install again. */
function wantedPackages() {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readPackage();
  return JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides });
}

/** The npm that runs us, on its own Node: ours is among the files that npm ci replaces. */
function npmCommand() {
  const { npm_execpath: npm = "", npm_node_execpath: node = process.execPath } = process.env;
  return /npm-cli\.c?js$/.test(npm) ? [node, npm] : ["npm"];
}

/**
 * The Node to run on: the pinned one where its package exists for this platform, otherwise the
 * running one when it is new enough.
 * @returns its path and the flags it needs to run TypeScript
 * @throws Refusal when neither will do
 */
export function pinnedNode() {
  const pinned = resolve("node_modules", `node-${here}`, "bin", "node");
  if (existsSync(pinned)) return { path: pinned, flags: [] };
  const [major, minor] = process.versions.node.split(".").map(Number);
  const atLeast = (m, n) => major > m || (major === m && minor >= n);
  // better-sqlite3 and argon2 need Node-API 10, which came with 22.14 and 23.6; below, they crash
  // without a word (nodejs.org/api/n-api.html).
  if (major === 23 ? !atLeast(23, 6) : !atLeast(22, 14)) {
    const { optionalDependencies } = readPackage();
    const wanted = Object.values(optionalDependencies)[0];
    throw new Refusal(
      `Leeward brings its own Node for Linux, but none for ${here}, and Node ${process.versions.node} is too old: install Node ${wanted} and try again.`,
    );
  }
  // Types are stripped without a flag from 22.18 and 23.6 on.
  const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
  return { path: process.execPath, flags: atLeast(22, 18) ? [] : flags };
}
