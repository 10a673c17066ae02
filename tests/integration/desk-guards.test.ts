import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Staff, Viewer } from "#app/context.ts";
import { doAct } from "#app/desk/thread-care/do-act.server.ts";
import { makeAppeal } from "#app/safety/make-appeal.server.ts";
import { listOpenCases } from "#db/queries/escalations.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import { listNotices } from "#db/queries/notices.ts";
import { listWaiting } from "#db/queries/review.ts";
import { createMember } from "#tests/factories/member.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

type RouteModule = {
  loader?: LoaderFunction;
  action?: ActionFunction;
  default?: unknown;
  ErrorBoundary?: unknown;
  handle?: { hydrate?: boolean };
};
const modules = import.meta.glob<RouteModule>("../../app/routes/{desk,admin}*.tsx", {
  eager: true,
});
const routes = Object.entries(modules).map(([file, route]) => ({
  name: file.slice(file.lastIndexOf("/") + 1).replace(".tsx", ""),
  ...route,
}));
const handlers = routes.flatMap(({ name, loader, action }) => [
  ...(loader ? [{ name, kind: "loader", run: loader as LoaderFunction | ActionFunction }] : []),
  ...(action ? [{ name, kind: "action", run: action as LoaderFunction | ActionFunction }] : []),
]);

let app: TestApp;
let member: Viewer;
let therapist: Staff;
let admin: Staff;
let params: Record<string, string>;
beforeAll(async () => {
  app = await makeTestApp();
  member = await createMember(app);
  therapist = await createStaff(app);
  admin = await createStaff(app, { firstName: "Maria", role: "admin" });
  const writer = await createMember(app);
  await createThread(app, {
    author: writer,
    title: "Nu",
    body: "Jag har tagit alla tabletterna nu. Förlåt mig.",
  });
  const thread = await createThread(app);
  const [held] = await listNotices(app.store, writer.id, 1);
  const words = "Titta gärna igen.";
  await makeAppeal(app, { member: writer, noticeId: held?.id ?? "", words, locale: "sv" });
  const [appeal] = (await dumpTables(app.store)).appeals ?? [];
  const { id: threadId } = thread;
  await doAct(app, {
    act: "pin",
    staff: therapist,
    threadId,
    rule: "",
    reason: "Bra att läsa först.",
  });
  const [act] = (await dumpTables(app.store)).threadActs ?? [];
  const [item] = await listWaiting(app.store, "noticed", 1);
  const [found] = await listOpenCases(app.store, 1);
  const [line] = await listHelplines(app.store, "se");
  params = {
    itemId: item?.id ?? "",
    caseId: found?.id ?? "",
    staffId: therapist.id,
    lineId: line?.id ?? "",
    threadId: thread.id,
    appealId: JSON.parse(appeal ?? "{}").id,
    act: "lock",
    actId: JSON.parse(act ?? "{}").id,
    queue: "waiting",
  };
});
afterAll(async () => await app?.dispose());

const form = {
  decision: "remove",
  verdict: "right",
  rule: "no-selling",
  reason: "Detta är ett skäl som är långt nog.",
  ready: "",
  body: "Några ord till den som skrev.",
  level: "green",
  act: "other",
  outcome: "supported",
  role: "admin",
  contact: "112",
};

/** What a handler answers to `viewer`, and whether anything in the database changed by it. */
async function ask(viewer: Viewer, { kind, run }: (typeof handlers)[number]) {
  const before = await dumpTables(app.store);
  const context = makeContext(app, { viewer });
  const { status, location } = await callRoute(run, context, {
    params,
    form: kind === "action" ? form : undefined,
  });
  return {
    status,
    location,
    changed: JSON.stringify(before) !== JSON.stringify(await dumpTables(app.store)),
  };
}

test("there are routes to guard", () => {
  expect(handlers.length).toBeGreaterThan(25);
});

describe.each(handlers)("$name $kind", (handler) => {
  test("sends nobody to the sign-in page", async () => {
    expect(await ask({ kind: "nobody" }, handler)).toEqual({
      status: 302,
      location: "/sign-in",
      changed: false,
    });
  });

  test("is closed to a member", async () => {
    expect(await ask(member, handler)).toEqual({ status: 403, location: null, changed: false });
  });

  if (handler.name.startsWith("admin.")) {
    test("is closed to a therapist", async () => {
      expect(await ask(therapist, handler)).toEqual({
        status: 403,
        location: null,
        changed: false,
      });
    });
  }

  if (handler.kind === "loader") {
    test("is open to an admin by GET, and changes nothing", async () => {
      const { status, changed } = await ask(admin, handler);
      expect(changed).toBe(false);
      // The one case is not waiting for a second reader.
      const waits = handler.name.startsWith("desk.second-reader");
      expect(waits ? [404] : [200, 204, 302]).toContain(status);
    });
  }
});

test("a therapist cannot work a case by way of the second reader's pages", async () => {
  for (const handler of handlers.filter(({ name }) => name.startsWith("desk.second-reader"))) {
    const { status, changed } = await ask(therapist, handler);
    expect([403, 404, 409]).toContain(status);
    expect(changed).toBe(false);
  }
});

test.each(routes.filter((route) => route.default))(
  "$name runs in the browser and has its own error page",
  (route) => {
    expect(route.handle).toEqual({ hydrate: true });
    expect(route.ErrorBoundary).toBeTypeOf("function");
  },
);
