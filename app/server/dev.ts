import { createServer } from "node:http";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { createServer as createVite } from "vite";
import { ensureFirstInvitation } from "#app/accounts/invite-staff.server.ts";
import { parseConfig } from "#app/config.ts";
import { startJobs } from "#app/jobs/loop.server.ts";
import { makeListener } from "./http.ts";
import { makeApp } from "./make-app.ts";

// `npm run dev`: the same server with Vite in front, so that a saved file shows at once.
const config = { ...parseConfig(process.env), pageCache: false };
const app = await makeApp(config);
const server = createServer();
const vite = await createVite({
  server: { middlewareMode: true, hmr: { server } },
  appType: "custom",
});
const handle = createRequestHandler(
  async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
  "development",
);
const listen = makeListener({ app, handle, files: new Map(), development: true });
server.on("request", (req, res) => vite.middlewares(req, res, () => void listen(req, res)));
server.listen(config.port, config.host, async () => {
  const url = config.baseUrl ?? `http://localhost:${config.port}`;
  console.log(`Leeward (development) is open at ${url}`);
  const token = await ensureFirstInvitation(app);
  if (token) console.log(`Make the first admin here: ${url}/invitations/${token}`);
});
startJobs(app);
