import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseConfig } from "#app/config.ts";
import type { App } from "#app/context.ts";
import { makeApp } from "#app/server/make-app.ts";

/** A host that no name server knows (RFC 2606): whoever asks for it by mistake gets nowhere. */
export const leaveTo = "https://weather.example/";

/** How long a start may take before it counts as failed, in milliseconds. */
const patience = 30_000;

/** Settings of the site, over the ones that every test site has. */
export type SiteSettings = Record<string, string>;

export type Site = {
  /** Where it listens, whatever address it gives itself; without a trailing slash. */
  url: string;
  /** The link that makes the first admin, as it was printed; undefined when there was one. */
  invitation: string | undefined;
  /** The site's own database, keys and settings, for verbs that a test calls to save time. */
  app: App;
  stop(): Promise<void>;
};

/**
 * Starts the built site as its operator would, with a data folder of its own, and reads the address
 * and the first admin's link from what it prints.
 * @throws Error with everything it printed, when it does not open.
 */
export async function startSite(settings: SiteSettings = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "leeward-site-"));
  const port = await freePort();
  const env = {
    NODE_ENV: "production" as const,
    HOST: "127.0.0.1",
    PORT: String(port),
    DATA_DIR: folder,
    STAFFED_HOURS: "always",
    LEAVE_TO: leaveTo,
    ...settings,
  };
  // Node below 22.18 needs to be told to read TypeScript.
  const flags = process.features.typescript ? [] : ["--experimental-strip-types"];
  const server = spawn(process.execPath, [...flags, "app/server/main.ts"], {
    // Nothing of the machine's own settings, so that the site is the same everywhere.
    env: { ...env, NODE_COMPILE_CACHE: resolve("node_modules/.cache/compile") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const said = await opening(server);
    const app = await makeApp(parseConfig(env));
    const silent = { info: () => {}, warn: () => {}, error: () => {} };
    return {
      url: `http://localhost:${port}`,
      invitation: /^(\S+\/invitations\/\S+)$/m.exec(said)?.[1],
      app: { ...app, log: silent },
      async stop() {
        await app.store.close();
        await end(server);
        remove();
      },
    };
  } catch (error) {
    await end(server);
    remove();
    throw error;
  }
}

/** A port that nobody listens on right now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Staffed hours that are over for the day and do not begin again before the day after tomorrow. */
export function closedHours(now = new Date(), timeZone = "Europe/Stockholm"): string {
  const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  const today = new Intl.DateTimeFormat("en", { weekday: "short", timeZone }).format(now);
  return `${days[(days.indexOf(today) + 2) % 7]} 08:00-16:00`;
}

/** Everything printed until the site has said where it is and how to become the first admin. */
async function opening(server: ChildProcess): Promise<string> {
  let said = "";
  return await new Promise((opened, failed) => {
    const fail = (why: string) => failed(new Error(`The site ${why}. It said:\n${said}`));
    const timer = setTimeout(() => fail("did not open in time"), patience);
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!/\/invitations\/\S+\n/.test(said)) return;
      clearTimeout(timer);
      opened(said);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("error", failed);
    server.once("exit", (code) => fail(`ended with ${code}`));
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  // Connections that a browser keeps open would hold an orderly stop for a while.
  const timer = setTimeout(() => server.kill("SIGKILL"), 2_000);
  await ended;
  clearTimeout(timer);
}
