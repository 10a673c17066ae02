import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { ConfigError, parseConfig } from "#app/config.ts";
import { engineFolder } from "#app/server/own-weights.ts";
import { trainWithCorrections } from "./with-corrections.ts";

// `npm run train`: the engine's weights from the project's own texts, written into the project.
// `npm run train -- --with-corrections`: from those and what staff have corrected on this machine.
// `npm run train -- --with file.jsonl`: from those and a file of labelled lines.
// The last two write to DATA_DIR/engine: what has learned from people's words stays with the data.

let running: ChildProcess | undefined;
// The trainer ends with its signal, and what it was given is taken away before this process ends.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => running?.kill(signal));
}

/** Runs the trainer in a process of its own; resolves with its exit code. */
function train(...args: string[]): Promise<number> {
  return new Promise((done, failed) => {
    const file = "moderation/model/train.ts";
    running = spawn(process.execPath, [...process.execArgv, file, ...args], { stdio: "inherit" });
    running.on("error", failed);
    running.on("exit", (code) => done(code ?? 1));
  });
}

async function main([wish, file]: string[]): Promise<number> {
  if (wish === undefined) return await train();
  const config = parseConfig(process.env);
  const withFile = (path: string, folder: string) => train("--with", path, "--to", folder);
  if (wish === "--with-corrections") {
    return await trainWithCorrections(config, withFile, (line) => console.log(line));
  }
  if (wish === "--with" && file) return await withFile(resolve(file), engineFolder(config.dataDir));
  console.error("Say nothing, --with-corrections or --with file.jsonl");
  return 1;
}

/** What to tell somebody whose settings do not work; undefined for any other error. */
function problemOf(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  const { code } = error as { code?: unknown };
  return code === "ENOENT" ? "There is no database in DATA_DIR to learn from." : undefined;
}

try {
  process.exitCode = await main(process.argv.slice(2).filter((word) => word !== "--"));
} catch (error) {
  const problem = problemOf(error);
  if (!problem) throw error;
  console.error(problem);
  process.exitCode = 1;
}
