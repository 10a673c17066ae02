// The whole list of checks, or those that are named: `npm test -- unit`, `npm test -- unit app/forum`.
// A passing step says one line, a failing one all it has; the last line is the sum.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { buildIfStale, forgetBuild } from "./build.mjs";
import { countTests } from "./count-tests.mjs";
import { Refusal, say } from "./say.mjs";

const steps = [
  {
    name: "biome",
    run: () => check("biome", "ci", "--error-on-warnings", "--max-diagnostics=none", biomeColours),
  },
  { name: "tsc", run: () => check("tsc", "--noEmit") },
  { name: "dependencies", run: () => check("depcruise", ...rooms, "--output-type=err-long") },
  { name: "knip", run: () => check("knip") },
  { name: "unit", run: vitest, takesFilters: true },
  { name: "integration", run: vitest, takesFilters: true },
  { name: "build", run: build },
  { name: "architecture", run: vitest, takesFilters: true, needsBuild: true },
  { name: "browser", run: browser, takesFilters: true, needsBuild: true },
];
const rooms = ["app", "db", "moderation", "tests", "scripts"];

const wanted = process.argv.slice(2);
const named = steps.filter((step) => wanted.includes(step.name));
const filters = wanted.filter((word) => !steps.some((step) => step.name === word));
const chosen = wanted.length ? named : steps;
const sum = { passed: 0, failed: 0, skipped: 0 };
const bad = new Set();
let running;
// Their output is caught, so that the programs cannot tell for themselves.
const colours = process.stdout.isTTY
  ? { FORCE_COLOR: "1", NO_COLOR: undefined }
  : { NO_COLOR: "1", FORCE_COLOR: undefined };
const biomeColours = `--colors=${process.stdout.isTTY ? "force" : "off"}`;

/** Runs one step and says how it went. */
async function take(step) {
  process.stdout.write(`${step.name.padEnd(14)}`);
  const started = performance.now();
  const result = await outcome(step);
  for (const kind of Object.keys(sum)) sum[kind] += result[kind];
  if (result.failed) bad.add(step.name);
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const note = result.note ? `, ${result.note}` : "";
  process.stdout.write(`${seconds.padStart(8)}   ${inWords(result)}${note}\n`);
  if (result.failed) process.stdout.write(`\n${result.output.trim()}\n\n`);
}

async function outcome(step) {
  if (step.needsBuild && bad.has("build")) return { ...skip, note: "there is no build" };
  try {
    if (step.needsBuild) buildIfStale(process.execPath, process.env);
    return await step.run(step);
  } catch (error) {
    return { ...fail, output: error instanceof Refusal ? error.message : String(error?.stack) };
  }
}

const pass = { passed: 1, failed: 0, skipped: 0, output: "" };
const fail = { passed: 0, failed: 1, skipped: 0, output: "" };
const skip = { passed: 0, failed: 0, skipped: 1, output: "" };

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

/** One program that is one check. */
async function check(program, ...args) {
  const { code, output } = await run(program, args);
  return code === 0 ? pass : { ...fail, output };
}

/** One project of vite.config.ts. */
async function vitest({ name }, env = {}) {
  const report = `node_modules/.cache/tests/${name}.json`;
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  // A forgotten `.only` fails instead of hiding all the others.
  const options = ["--project", name, "--allowOnly=false", "--passWithNoTests=false"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", ...options, ...reporters, ...filters];
  const { code, output } = await run("vitest", args, env);
  return { ...countTests(read(report), code === 0), output };
}

function build() {
  forgetBuild();
  buildIfStale(process.execPath, process.env);
  return pass;
}

async function browser(step) {
  const { findChromium, installChromium } = await import("../tests/support/chromium.ts");
  const announce = () => process.stdout.write("installing Chromium ... ");
  const CHROMIUM_PATH = findChromium() ?? installChromium(announce);
  return await vitest(step, { CHROMIUM_PATH });
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Runs a program of node_modules quietly; resolves with its exit code and all that it said. */
function run(program, args, env = {}) {
  return new Promise((done, failed) => {
    const options = {
      env: { ...process.env, ...colours, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    };
    running = spawn(`node_modules/.bin/${program}`, args, options);
    const said = [];
    for (const stream of [running.stdout, running.stderr]) stream.on("data", (b) => said.push(b));
    running.on("error", failed);
    running.on("close", (code) => done({ code, output: Buffer.concat(said).toString() }));
  });
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    running?.kill(signal);
    process.exit(1);
  });
}

if (!chosen.length || (filters.length && !chosen.some((step) => step.takesFilters))) {
  say(`Name one or more of: ${steps.map((step) => step.name).join(", ")}`);
  process.exit(1);
}
for (const step of chosen) await take(step);
if (bad.size) process.stdout.write(`Failed: ${[...bad].join(", ")}\n`);
process.stdout.write(`${inWords(sum)}\n`);
process.exitCode = bad.size ? 1 : 0;
