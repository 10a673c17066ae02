// Every npm script starts here, on whatever Node (18 or later) there is: install if the lock file has
// changed, build if the sources have, then run the command on the Node that the lock file pins.
// All that is said here goes to standard error, so that `assess` can be piped.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build.mjs";
import { installIfStale, pinnedNode } from "./install.mjs";
import { Refusal, say } from "./say.mjs";

const production = { NODE_ENV: "production" };

const commands = {
  start: { file: "app/server/main.ts", builds: true, env: production },
  demo: {
    file: "scripts/demo/main.ts",
    builds: true,
    env: { ...production, DATA_DIR: process.env.DATA_DIR || "data-demo" },
  },
  dev: {
    file: "app/server/dev.ts",
    // Pages are swapped by Vite; what the process itself runs starts anew when it is saved.
    flags: ["--watch", "--watch-preserve-output"],
    env: { NODE_ENV: "development" },
  },
  // NODE_ENV is left to Vitest: a `production` from outside would test another React.
  test: { file: "scripts/test.mjs", env: { NODE_ENV: undefined } },
  bench: { file: "tests/bench/main.ts", builds: true, env: production },
  assess: { file: "moderation/cli.ts" },
  evaluate: { file: "moderation/evaluation/main.ts" },
  train: { file: "scripts/train/main.ts" },
  verify: { file: "scripts/verify/main.ts" },
  migrations: { file: "scripts/migrations.mjs" },
  // Any file: `node scripts/run.mjs node some/file.ts`.
  node: {},
};

/** Prepares what `name` needs and runs it with `args`; resolves with the exit code. */
async function main([name, ...args]) {
  const command = Object.hasOwn(commands, name ?? "") ? commands[name] : undefined;
  if (!command) throw new Refusal(`Choose one of: ${Object.keys(commands).join(", ")}`);
  installIfStale();
  const node = pinnedNode();
  const env = {
    ...process.env,
    ...command.env,
    PATH: `${dirname(node.path)}${delimiter}${process.env.PATH ?? ""}`,
    // Compiled modules are kept between starts.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? resolve("node_modules/.cache/compile"),
  };
  if (command.builds) buildIfStale(node.path, env, () => say("Building..."));
  const file = command.file ? [command.file] : [];
  const flags = [...node.flags, ...(command.flags ?? [])];
  return await run(node.path, [...flags, ...file, ...args], env);
}

/** Runs one program in the foreground, passing signals on, and resolves with its exit code. */
function run(program, args, env) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: "inherit", env });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, () => child.kill(signal));
    }
    child.on("error", failed);
    child.on("exit", (code, signal) => done(code ?? 128 + constants.signals[signal]));
  });
}

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.message);
  process.exitCode = 1;
}
