import { spawnSync } from "node:child_process";
import { contents, fingerprint, unlessStamped, unstamp } from "./fingerprint.mjs";
import { Refusal } from "./say.mjs";

const stamp = "build/.stamp";
const sources = [
  "app",
  "db",
  "moderation",
  "public",
  "remix.config.js",
  "vite.config.ts",
  "package-lock.json",
];
/** Tests and labelled texts are in no bundle. */
const isBuilt = (file) => !/\.test\.tsx?$|\.jsonl$/.test(file);

/**
 * Builds the application with `node` if its sources are not those of the last build.
 * @param {string} node the path of the Node to build with
 * @param {NodeJS.ProcessEnv} env
 * @param {() => void} announce called before a build, and not at all when nothing is to be done
 * @throws Refusal when the build fails, with all that it said.
 */
export function buildIfStale(node, env, announce = () => {}) {
  unlessStamped(stamp, fingerprint(contents(sources, isBuilt)), () => {
    announce();
    const result = spawnSync(node, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], {
      env: { ...env, NODE_ENV: "production" },
      encoding: "utf8",
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    if (result.status === 0) return;
    throw new Refusal(`${result.stdout ?? ""}${result.stderr ?? ""}\nThe build failed.`);
  });
}

/** Makes the next `buildIfStale` build, whatever there is. */
export function forgetBuild() {
  unstamp(stamp);
}
