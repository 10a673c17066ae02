import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaveForGood } from "#app/accounts/leave-for-good.server.ts";
import { readOnce } from "#app/accounts/once.server.ts";
import { setFollow } from "#app/belonging/follow.server.ts";
import type { Member } from "#app/context.ts";
import * as siteFeed from "#app/routes/feed[.]atom.tsx";
import * as privateFeed from "#app/routes/feeds.$file.tsx";
import * as following from "#app/routes/me_.following.tsx";
import * as makeLink from "#app/routes/me_.following_.feed.tsx";
import * as dropLink from "#app/routes/me_.following_.feed_.drop.tsx";
import * as roomFeed from "#app/routes/rooms.$room_.feed[.]atom.tsx";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const titlesOf = (xml: string) =>
  [...xml.matchAll(/<entry>.*?<title[^>]*>([^<]*)</g)].map(([, title]) => title);
const idsOf = (xml: string) => [...xml.matchAll(/<id>([^<]*)</g)].map(([, id]) => id);

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("feeds on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const nobody = () => makeContext(app, { viewer: { kind: "nobody" } });
  const site = async () => await callRoute(siteFeed.loader, nobody());
  const room = async (slug: string) =>
    await callRoute(roomFeed.loader, nobody(), { params: { room: slug } });
  const setMember = (id: string, standing: "present" | "paused" | "hidden") =>
    app.store.write(async (tx) => {
      const { members } = app.store.schema;
      await tx.update(members).set({ standing }).where(eq(members.id, id));
    });

  describe("of the public", () => {
    test("hold what anybody may read, by title, and a time no finer than a part of day", async () => {
      const author = await createMember(app);
      const thread = await createThread(app, {
        author,
        roomSlug: "cannabis",
        title: "Öppen <rubrik> & mer",
        body: "Ord som bara står i texten.",
      });
      await createThread(app, { title: "Hållen rubrik", visibility: "held" });
      const { threads } = app.store.schema;
      for (const audience of ["members", "therapists"] as const) {
        const { id } = await createThread(app, { title: `Bara för ${audience}` });
        await app.store.write(
          async (tx) => void (await tx.update(threads).set({ audience }).where(eq(threads.id, id))),
        );
      }
      const { data, headers } = await site();
      expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
      expect(titlesOf(data)).toEqual(["Öppen &lt;rubrik&gt; &amp; mer"]);
      expect(data).toContain(`href="/threads/${thread.id}"`);
      expect(data).toContain("<updated>2026-03-10T05:00:00Z</updated>");
      for (const hidden of [author.alias, author.id, "bara står", "Hållen", "Bara för"]) {
        expect(data).not.toContain(hidden);
      }
      expect(titlesOf((await room("cannabis")).data)).toHaveLength(1);
      expect(titlesOf((await room("family")).data)).toEqual([]);
      expect((await room("nowhere")).status).toBe(404);
      await setMember(author.id, "hidden");
      expect(titlesOf((await site()).data)).toEqual([]);
      await setMember(author.id, "present");
    });

    test("keep their ids when something is said, and change their tag", async () => {
      const thread = await createThread(app, { roomSlug: "new-here", title: "Samma tråd" });
      const before = await site();
      app.advance(24 * 3_600_000);
      await createPost(app, { thread });
      const after = await site();
      expect(idsOf(after.data).sort()).toEqual(idsOf(before.data).sort());
      expect(new Set(idsOf(after.data)).size).toBe(idsOf(after.data).length);
      for (const id of idsOf(after.data)) {
        expect(id).toMatch(
          /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        );
      }
      expect(before.headers.get("etag")).toMatch(/^W\/"[\w-]{22}"$/);
      expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
      expect((await site()).headers.get("etag")).toBe(after.headers.get("etag"));
    });
  });

  describe("of one's own", () => {
    const make = async (member: Member) => {
      const context = makeContext(app, { viewer: member });
      const { location, cookies } = await callRoute(makeLink.action, context, {
        path: "/me/following/feed",
        form: {},
      });
      expect(location).toMatch(/^\/me\/following/);
      const once = cookies.once ?? undefined;
      const next = makeContext(app, { viewer: member, cookies: { once } });
      expect(readOnce(next)?.kind ?? null).toBe(once ? "feed" : null);
      const page = await callRoute(following.loader, next, { path: "/me/following" });
      expect(page.cookies.once).toBe(once ? null : undefined);
      return page.data as { address: string | null; links: { key: string }[] };
    };
    const fetchFeed = async (address: string | null) =>
      await callRoute(privateFeed.loader, nobody(), {
        params: { file: new URL(address ?? "").pathname.replace("/feeds/", "") },
      });
    const listed = async (member: Member) =>
      (await callRoute(following.loader, makeContext(app, { viewer: member }))).data;

    test("a link is shown once, opens without signing in, and is stored as a hash", async () => {
      const member = await createMember(app);
      const { address, links } = await make(member);
      expect(address).toMatch(/^http:\/\/localhost\/feeds\/[\w-]{43}\.atom$/);
      expect(links).toHaveLength(1);
      expect((await listed(member)).address).toBeNull();
      const { status, data, headers } = await fetchFeed(address);
      expect([status, headers.get("x-robots-tag")]).toEqual([200, "noindex, noarchive"]);
      expect(data).toContain("<title>Leeward</title>");
      const rows = await app.store.read.select().from(app.store.schema.feedLinks);
      const token = /feeds\/(.{43})/.exec(address ?? "")?.[1] ?? "";
      expect(JSON.stringify(rows)).not.toContain(token);
    });

    test("says what is new in words that tell nothing", async () => {
      const member = await createMember(app);
      const other = await createMember(app);
      const thread = await createThread(app, { title: "Hemligrubrik", author: other });
      await setFollow(app, member, { threadId: thread.id }, true);
      const { address } = await make(member);
      expect(titlesOf((await fetchFeed(address)).data)).toEqual([]);
      await createPost(app, { thread, author: other, body: "Hemligtext." });
      const own = await createThread(app, { author: member, title: "Min hemligrubrik" });
      await createPost(app, { thread: own, author: await createStaff(app, { firstName: "Anna" }) });
      const { data } = await fetchFeed(address);
      expect(titlesOf(data).sort()).toEqual(
        ["1 nytt inlägg där du följer", "1 nytt inlägg där du följer", "Några ord till dig"].sort(),
      );
      for (const telling of [member.alias, other.alias, member.id, other.id, "Anna", thread.id]) {
        expect(data).not.toContain(telling);
      }
      expect(data).not.toMatch(/hemlig/i);
      const before = idsOf(data);
      expect(idsOf((await fetchFeed(address)).data)).toEqual(before);
      await createPost(app, { thread, author: other });
      expect(idsOf((await fetchFeed(address)).data)).not.toEqual(before);
    });

    test("is the same nothing for unknown, taken back, away and left", async () => {
      const member = await createMember(app);
      const [one, two] = [await make(member), await make(member)];
      const refused = async (address: string | null) => {
        const { status, data, headers } = await fetchFeed(address);
        return { status, data, headers: [...headers] };
      };
      const unknown = await refused(`http://localhost/feeds/${"x".repeat(43)}.atom`);
      expect(unknown).toMatchObject({ status: 404, data: null });
      for (const odd of ["x", ".atom", `${"x".repeat(43)}.xml`, "å".repeat(43)]) {
        const got = await callRoute(privateFeed.loader, nobody(), { params: { file: odd } });
        expect([got.status, got.data]).toEqual([404, null]);
      }
      const key = two.links.map(({ key }) => key).find((k) => k !== one.links[0]?.key) ?? "";
      const drop = (who: Member, link: string) =>
        callRoute(dropLink.action, makeContext(app, { viewer: who }), { form: { link } });
      // Somebody else's, a made-up one and a broken one take nothing back.
      await drop(await createMember(app), key);
      for (const link of ["", "\u0000", "f".repeat(64)]) await drop(member, link);
      expect((await fetchFeed(two.address)).status).toBe(200);
      await drop(member, key);
      expect(await refused(two.address)).toEqual(unknown);
      expect((await fetchFeed(one.address)).status).toBe(200);
      await setMember(member.id, "paused");
      expect(await refused(one.address)).toEqual(unknown);
      await setMember(member.id, "present");
      expect((await fetchFeed(one.address)).status).toBe(200);
      const { passphrase: secret } = member;
      await leaveForGood(app, member, { secret, texts: "keep" });
      expect(await refused(one.address)).toEqual(unknown);
      expect(await app.store.read.$count(app.store.schema.feedLinks)).toBe(2);
    });

    test("there are at most ten at a time", async () => {
      const member = await createMember(app);
      for (let i = 0; i < 10; i++) await make(member);
      const { address, links } = await make(member);
      expect([address, links.length]).toEqual([null, 10]);
    });
  });
});
