import { createServer, type Server } from "node:http";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { ensureFirstInvitation } from "#app/accounts/invite-staff.server.ts";
import type { App } from "#app/context.ts";
import { startJobs } from "#app/jobs/loop.server.ts";
import { answerBrokenRequest } from "./broken-request.ts";
import { makeListener } from "./http.ts";
import { Live } from "./live.ts";
import { makeHandler } from "./make-handler.ts";
import { readStaticFiles } from "./static-files.ts";

/** A stop that takes longer than this, in milliseconds, is cut short. */
const stopWithin = 10_000;

/** Opens the built site on the configured port, says where, and closes in order when told to stop. */
export async function serve(app: App): Promise<Server> {
  const { config } = app;
  const build = (await import(pathToFileURL("build/server/index.js").href)) as ServerBuild;
  const handle = makeHandler(build);
  const files = readStaticFiles("build/client");
  const live = new Live(app.store.version);
  const server = createServer(makeListener({ app, handle, files, live }));
  // Slow senders do not hold connections for ever; a phone on a bad line still has time.
  server.requestTimeout = 60_000;
  server.headersTimeout = 30_000;
  server.on("clientError", answerBrokenRequest(config.secureCookies));
  await new Promise<void>((opened, failed) => {
    server.once("error", failed);
    server.listen(config.port, config.host, opened);
  });
  await sayWhere(app, server);
  if (app.alarm.length === 0) app.log.warn("no alarm channel is set: nobody can be paged");
  const stopJobs = startJobs(app);

  let stopping = false;
  const stop = async () => {
    // A terminal's Ctrl-C arrives more than once: through npm, the run script and by itself.
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), stopWithin).unref();
    const closed = new Promise((done) => server.close(done));
    live.close();
    server.closeIdleConnections();
    await stopJobs();
    // Whoever is just sending a text gets an answer, and the text its place, before the store closes.
    await closed;
    await app.store.close();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
  return server;
}

/** Tells the person who started it the address and, while there is no admin, how to become the first. */
export async function sayWhere(app: App, server: Server): Promise<void> {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : app.config.port;
  const url = app.config.baseUrl ?? `http://localhost:${port}`;
  console.log(`Leeward is open at ${url}`);
  const token = await ensureFirstInvitation(app);
  if (!token) return;
  console.log("There is no admin yet. Make the first one here, within 72 hours:");
  console.log(`${url}/invitations/${token}`);
}

/** What to tell somebody whose settings or port do not work; undefined for any other error. */
export function startProblem(error: unknown): string | undefined {
  const { code, name, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === "EADDRINUSE") {
    const port = (error as { port?: number }).port ?? 3000;
    return `Port ${port} is taken. Choose another, for example PORT=${port + 1} npm start`;
  }
  return name === "ConfigError"
    ? `Leeward cannot start with these settings:\n${message}`
    : undefined;
}
