import { createServer } from "node:http";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { createServer as createVite } from "vite";
import { parseConfig } from "#app/config.ts";
import { startJobs } from "#app/jobs/loop.server.ts";
import { makeListener } from "./http.ts";
import { makeApp } from "./make-app.ts";
import { sayWhere } from "./serve.ts";

// `npm run dev`: the same server with Vite in front, so that a saved file shows at once.
const config = { ...parseConfig(process.env), pageCache: false };
const app = await makeApp(config);
const server = createServer();
const vite = await createVite({
  // Imported as it is: a bundled copy would be a changed file, and the watcher would start anew.
  configLoader: "native",
  server: { middlewareMode: true, hmr: { server } },
  appType: "custom",
});
vite.watcher.on("change", () => vite.ws.send({ type: "custom", event: "leeward:changed" }));
const handle = createRequestHandler(
  async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
  "development",
);
const listen = makeListener({ app, handle, files: new Map(), development: true });
server.on("request", (req, res) => vite.middlewares(req, res, () => void listen(req, res)));
server.listen(config.port, config.host, () => void sayWhere(app, server));
startJobs(app);
