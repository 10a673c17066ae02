import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSession } from "#tests/factories/session.ts";
import { loadBuild } from "#tests/support/built-site.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { type Community, fillCommunity } from "#tests/support/small-community.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

type Route = NonNullable<ServerBuild["routes"][string]>;

const build = await loadBuild();
const isOf = (route: Route, area: string) => RegExp(`^routes/${area}(\\.|$)`).test(route.id);
const routes = Object.values(build.routes).filter((route) => route !== undefined);
const staffRoutes = routes.filter((route) => isOf(route, "desk") || isOf(route, "admin"));

let app: TestApp;
let people: Community;
beforeAll(async () => {
  app = await makeTestApp();
  people = await fillCommunity(app);
});
afterAll(async () => await app.dispose());

/** Ids that lead nowhere: whoever may not come in must not even learn that. */
const params = (route: Route) =>
  Object.fromEntries([...(route.path ?? "").matchAll(/:(\w+)/g)].map(([, name]) => [name, "x"]));

async function call(route: Route, kind: "loader" | "action", session: string | undefined) {
  const work = route.module[kind];
  if (!work) return null;
  const context = makeContext(app, { cookies: { session } });
  const form = {
    reason: "A reason",
    decision: "remove",
    rule: "no-rule-broken",
    body: "Words",
    verdict: "right",
  };
  return await callRoute(work, context, {
    path: `/${route.path ?? ""}`,
    params: params(route),
    form: kind === "action" ? form : undefined,
  });
}

test("the desk and the admin area are among the pages that are looked at", () => {
  const ids = staffRoutes.map(({ id }) => id);
  for (const id of ["routes/desk._index", "routes/admin.audit", "routes/admin._index"]) {
    expect(ids).toContain(id);
  }
  expect(ids.length).toBeGreaterThanOrEqual(15);
});

describe.each(staffRoutes.map((route) => [route.id, route] as const))("%s", (_, route) => {
  test.each(["loader", "action"] as const)(
    "its %s lets nobody in who does not belong",
    async (kind) => {
      const nobody = await call(route, kind, people.sessions.nobody);
      if (!nobody) return;
      const before = await dumpTables(app.store);
      expect(nobody).toMatchObject({ status: 302, location: "/sign-in" });
      const forged = await call(route, kind, "forged");
      expect(forged).toMatchObject({ status: 302, location: "/sign-in" });
      expect(await call(route, kind, people.sessions.member)).toMatchObject({ status: 403 });
      if (isOf(route, "admin")) {
        expect(await call(route, kind, people.sessions.therapist)).toMatchObject({ status: 403 });
      }
      expect(await dumpTables(app.store)).toEqual(before);
    },
  );
});

const keepsWords = /drafts\.\$draftId\._index$/;

test("a member's own pages send strangers to sign in", async () => {
  const own = routes.filter(({ id }) => /^routes\/me/.test(id) && !/left$/.test(id));
  expect(own.length).toBeGreaterThan(2);
  for (const route of own) {
    for (const kind of ["loader", "action"] as const) {
      const answer = await call(route, kind, undefined);
      // A page without a face of its own sends to /me, which sends on.
      const wanted = route.module.default ? /^\/sign-in$/ : /^\/(sign-in|me)$/;
      if (!answer) continue;
      // Where a text is typed, whoever was signed out meanwhile keeps it and signs in beside it.
      if (kind === "action" && keepsWords.test(route.id)) {
        expect(answer.status, route.id).toBe(422);
        continue;
      }
      expect(`${answer.status} ${answer.location}`, route.id).toMatch(/^302 /);
      expect(answer.location, route.id).toMatch(wanted);
    }
  }
});

test("a passphrase without the second factor opens nothing", async () => {
  const half = await createSession(app, people.admin, { stage: "second-factor" });
  for (const route of staffRoutes) {
    const answer = await call(route, "loader", half);
    if (answer) expect(answer).toMatchObject({ status: 302, location: "/sign-in" });
  }
});
