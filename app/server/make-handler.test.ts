import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { makeHandler } from "./make-handler.ts";

/** A build of resource routes that answer with their own id, so that no page need be rendered. */
function buildOf(paths: Record<string, { path?: string; index?: true; hydrate?: boolean }>) {
  const routes = Object.fromEntries(
    Object.entries(paths).map(([id, { path, index, hydrate }]) => [
      id,
      {
        id,
        parentId: "root",
        path,
        index,
        module: { loader: () => new Response(id), handle: hydrate ? { hydrate } : undefined },
      },
    ]),
  );
  const root = { id: "root", path: "", module: { default: () => null } };
  return {
    entry: { module: { default: () => new Response("page") } },
    routes: { root, ...routes },
    assets: { routes: {}, entry: { module: "", imports: [] }, url: "", version: "" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_singleFetch: true },
    mode: "production",
    isSpaMode: false,
  } as unknown as ServerBuild;
}

test("every address reaches the route that all routes together would choose", async () => {
  const handle = makeHandler(
    buildOf({
      home: { index: true },
      threads: { path: "threads/:id" },
      sent: { path: "posts/:id/sent" },
      desk: { path: "desk", hydrate: true },
      deskItem: { path: "desk/items/:id" },
      rest: { path: "*" },
    }),
  );
  const reached = async (path: string) =>
    await (await handle(new Request(`http://localhost${path}`))).text();
  expect(await reached("/threads/abc")).toBe("threads");
  expect(await reached("/Threads/abc")).toBe("threads");
  expect(await reached("/posts/x/sent?a=b")).toBe("sent");
  expect(await reached("/desk")).toBe("desk");
  expect(await reached("/desk/items/1")).toBe("deskItem");
  expect(await reached("/threads")).toBe("rest");
  expect(await reached("/threads/abc/more")).toBe("rest");
  expect(await reached("/unknown")).toBe("rest");
  expect(await reached("/")).toBe("home");
});
