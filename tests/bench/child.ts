import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A start that takes longer has failed, in milliseconds. */
const patience = 30_000;

/** Older versions of Node need to be told to read TypeScript, as this process was. */
const flags = [...process.execArgv, "--import", new URL("./preload.ts", import.meta.url).href];
/** The second server of every comparison. */
const floor = fileURLToPath(new URL("./floor.ts", import.meta.url));

export type Server = {
  port: number;
  /** From the order to start until it answered /healthz, in milliseconds. */
  startedIn: number;
  /** Processor time used so far by all threads of the process, in milliseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
};

type Env = Record<string, string>;

/** The settings every server gets: nothing of the caller's own reaches it but where programs are. */
function environment(env: Env): NodeJS.ProcessEnv {
  const { PATH = "", HOME = "" } = process.env;
  // As scripts/run.mjs has it, so that a start is as warm as a visitor's of `npm start`.
  const cache = process.env.NODE_COMPILE_CACHE ?? resolve("node_modules/.cache/compile");
  return {
    ...{ PATH, HOME, NODE_ENV: "production", NODE_COMPILE_CACHE: cache },
    ...{ HOST: "127.0.0.1", PORT: "0" },
    ...env,
  };
}

/** Starts the production server of the built site. */
export function startApp(env: Env): Promise<Server> {
  return startServer(process.execPath, [...flags, "app/server/main.ts"], env);
}

/** Starts the floor: see floor.ts. */
export function startFloor(env: Env): Promise<Server> {
  return startServer(process.execPath, [...flags, floor], env);
}

/** Starts the forum as its operator does. Its processor time cannot be asked for. */
export function startWithNpm(env: Env): Promise<Server> {
  return startServer("npm", ["start"], env, "ignore");
}

async function startServer(
  program: string,
  args: string[],
  env: Env,
  channel: "ipc" | "ignore" = "ipc",
): Promise<Server> {
  const begun = performance.now();
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe", channel],
    env: environment(env),
    // npm is three processes deep: a group of their own can be stopped together.
    detached: true,
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    process.kill(-(child.pid as number), "SIGTERM");
    await exited;
  };
  try {
    const port = await printedPort(child);
    await answersHealthz(port);
    return { port, startedIn: performance.now() - begun, cpu: () => cpuOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The port in the address that a server prints once it listens. */
async function printedPort(child: ChildProcess): Promise<number> {
  let said = "";
  return await new Promise<number>((done, failed) => {
    const give = setTimeout(() => failed(new Error(`no address was printed:\n${said}`)), patience);
    const read = (chunk: Buffer) => {
      said += chunk;
      const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(give);
      done(Number(port));
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", failed);
    child.once("exit", (code) => failed(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

async function answersHealthz(port: number): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`/healthz answered ${response.status}`);
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answered = once(child, "message") as Promise<[NodeJS.CpuUsage]>;
  child.send("cpu");
  const [{ user, system }] = await answered;
  return (user + system) / 1000;
}
