import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { answerBrokenRequest } from "#app/server/broken-request.ts";
import { makeListener } from "#app/server/http.ts";
import { makeHandler } from "#app/server/make-handler.ts";
import { readStaticFiles } from "#app/server/static-files.ts";
import { type Answer, ask, type Question } from "./ask.ts";
import { makeTestApp, type TestApp, type TestAppWishes } from "./test-app.ts";

export type BuiltSite = {
  url: string;
  app: TestApp;
  build: ServerBuild;
  /** Asks over a real socket; throws when an answer lacks what every answer must bear. */
  ask(path: string, question?: Question): Promise<Answer>;
  close(): Promise<void>;
};

/** The built pages, as production runs them. */
export async function loadBuild(): Promise<ServerBuild> {
  // React picks its production half when it is first imported.
  process.env.NODE_ENV = "production";
  const file = pathToFileURL(resolve("build/server/index.js")).href;
  return (await import(/* @vite-ignore */ file)) as ServerBuild;
}

/** The built site behind a real listener, on a database and a clock that the test can reach. */
export async function openBuiltSite(wishes: TestAppWishes = {}): Promise<BuiltSite> {
  const build = await loadBuild();
  const app = await makeTestApp(wishes);
  const handle = makeHandler(build);
  const server = createServer(
    makeListener({ app, handle, files: readStaticFiles("build/client") }),
  );
  server.on("clientError", answerBrokenRequest(false));
  await new Promise<void>((opened) => server.listen(0, "127.0.0.1", opened));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    app,
    build,
    async ask(path, question) {
      const answer = await ask(url, path, question);
      const problem = unsafe(answer);
      if (problem) throw new Error(`${question?.method ?? "GET"} ${path}: ${problem}`);
      return answer;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await app.dispose();
    },
  };
}

const always: Record<string, RegExp> = {
  "content-security-policy":
    /^default-src 'none'; script-src 'self'(?: 'nonce-[\w+/=]{22,}')?; (?!.*unsafe).*frame-ancestors 'none'.*require-trusted-types-for 'script'/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "referrer-policy": /^no-referrer/,
  "x-content-type-options": /^nosniff$/,
  "permissions-policy": /camera=\(\).*geolocation=\(\)/,
};

/** What is wrong with an answer's head, if anything (SECURITY, requirement 21). */
export function unsafe({ status, headers }: Answer): string | null {
  for (const [name, wanted] of Object.entries(always)) {
    const value = headers[name];
    if (typeof value !== "string" || !wanted.test(value)) return `${name} is ${value}`;
  }
  const isFile = /immutable|max-age=3600/.test(String(headers["cache-control"]));
  const isPage = /html|json|script/.test(String(headers["content-type"])) && !isFile;
  if ((isPage || status >= 400) && headers["cache-control"] !== "no-store") {
    return `a page may be kept: ${headers["cache-control"]}`;
  }
  return null;
}
