import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { ensureFirstInvitation } from "#app/accounts/invite-staff.server.ts";
import { ConfigError, parseConfig } from "#app/config.ts";
import { startJobs } from "#app/jobs/loop.server.ts";
import { makeListener } from "./http.ts";
import { makeApp } from "./make-app.ts";
import { readStaticFiles } from "./static-files.ts";

try {
  const config = parseConfig(process.env);
  const app = await makeApp(config);
  const build = (await import(pathToFileURL("build/server/index.js").href)) as ServerBuild;
  const handle = createRequestHandler(build, "production");
  const files = readStaticFiles("build/client");
  const server = createServer(makeListener({ app, handle, files }));
  // Slow senders do not hold connections for ever; a phone on a bad line still has time.
  server.requestTimeout = 60_000;
  server.headersTimeout = 30_000;
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${config.port} is taken. Choose another, for example PORT=${config.port + 1} npm start`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(config.port, config.host, async () => {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : config.port;
    const url = config.baseUrl ?? `http://localhost:${port}`;
    console.log(`Leeward is open at ${url}`);
    const token = await ensureFirstInvitation(app);
    if (token) {
      console.log(`There is no admin yet. Make the first one here, within 72 hours:`);
      console.log(`${url}/invitations/${token}`);
    }
  });
  const stopJobs = startJobs(app);

  const stop = async () => {
    server.close();
    server.closeIdleConnections();
    await stopJobs();
    await app.store.close();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(`Leeward cannot start with these settings:\n${error.message}`);
  process.exit(1);
}
