import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eraseWords } from "#app/accounts/erase-words.server.ts";
import { leaveForGood } from "#app/accounts/leave-for-good.server.ts";
import type { Viewer } from "#app/context.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { findPosts } from "#app/search/find-posts.server.ts";
import { parseQuery } from "#app/search/parse-query.server.ts";
import { listFoundPosts } from "#db/queries/found-posts.ts";
import type { Audience } from "#db/schema/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const nobody: Viewer = { kind: "nobody" };

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("searching on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  /** The ids of what is found, best first. */
  async function find(q: string, { viewer = nobody, room = null as string | null } = {}) {
    const parsed = parseQuery(q);
    if (parsed.kind !== "query") throw new Error(`nothing to look for: ${parsed.why}`);
    const { seqs } = await findPosts(app, { query: parsed.query, room, viewer });
    const posts = await listFoundPosts(app.store, seqs);
    return seqs.flatMap((seq) => posts.find((post) => post.seq === seq)?.id ?? []);
  }
  const published = { visibility: "published" } as const;
  const thread = async (title: string, body: string, more = {}) =>
    (await createThread(app, { title, body, ...published, ...more })).firstPostId;

  test("finds words in any of their forms, in both languages", async () => {
    const swedish = await thread("Kvällarna", "Jag dricker för mycket. Återfallet kom i lördags.");
    const english = await thread("Evenings", "I was drinking again, and I relapsed on Friday.", {
      locale: "en",
    });
    for (const q of ["dricka", "drickandet", "återfall", "återfallen", "kväll", "LÖRDAG"]) {
      expect(await find(q), q).toEqual([swedish]);
    }
    for (const q of ["drink", "drinks", "relapse", "relapsing", "evening"]) {
      expect(await find(q), q).toEqual([english]);
    }
  });

  test("å, ä and ö are letters of their own, and found without them too", async () => {
    const fear = await thread("Ångesten", "Den kommer på natten, på ett kafé i Älmhult.");
    const hair = await thread("Klippt", "Mitt hår är kort nu. Café Opera.");
    const far = await thread("Resan", "Harar springer här.");
    expect(await find("ångest")).toEqual([fear]);
    expect(await find("angest")).toEqual([fear]);
    expect(await find("almhult kafe")).toEqual([fear]);
    expect(await find("cafe")).toEqual([hair]);
    expect(await find("café")).toEqual([hair]);
    expect(await find("hår")).toEqual([hair]);
    expect(await find("hare")).toContain(far);
    expect(await find("hår")).not.toContain(far);
  });

  test("quotes ask for exact words, minus leaves out, all words must be there", async () => {
    const one = await thread("Första", "Jag slutade röka cannabis i maj och sover bättre.");
    const two = await thread("Andra", "Cannabis och att röka: jag sover inte, jag slutade i maj.");
    expect(new Set(await find("röka cannabis"))).toEqual(new Set([one, two]));
    expect(await find('"röka cannabis"')).toEqual([one]);
    expect(await find('"slutade roka"')).toEqual([one]);
    expect(await find('"sluta röka"')).toEqual([]);
    expect(await find('cannabis -"sover bättre"')).toEqual([two]);
    expect(await find("cannabis -bättre")).toEqual([two]);
    expect(await find("cannabis helikopter")).toEqual([]);
    expect(await find('"i maj" cannabis')).toHaveLength(2);
  });

  test("the last word may be only begun", async () => {
    const id = await thread("Förändring", "Motivationssamtal på mottagningen hjälpte mig.");
    expect(await find("hjälpte motivations")).toEqual([id]);
    expect(await find("motivations hjälpte")).toEqual([]);
  });

  test("a title counts for more than a word in passing, and side by side more than apart", async () => {
    const passing = await thread("Något annat", `Sömnlöshet nämns. ${"Mer om annat. ".repeat(20)}`);
    const about = await thread("Sömnlöshet", "Hur gör ni om nätterna?");
    expect(await find("sömnlöshet")).toEqual([about, passing]);
    const apart = await thread(
      "Isär",
      "Lugna hav. Vi talade om vatten. Sedan kom havet. Lugna ro.",
    );
    const together = await thread("Ihop", "Vi satt vid lugna vatten hela dagen, och sedan åt vi.");
    expect(await find("lugna vatten")).toEqual([together, apart]);
  });

  test("of one room only, if that is asked for", async () => {
    const here = await thread("Zebra", "Zebra i rummet.", { roomSlug: "cannabis" });
    const there = await thread("Zebra", "Zebra i ett annat rum.", { roomSlug: "family" });
    expect(new Set(await find("zebra"))).toEqual(new Set([here, there]));
    expect(await find("zebra", { room: "cannabis" })).toEqual([here]);
  });

  describe("what is not public", () => {
    test("held words are found once they are published, and removed ones no more", async () => {
      const staff = await createStaff(app);
      const held = await createThread(app, {
        title: "Kardborre",
        body: "Kardborrar överallt.",
        visibility: "held",
      });
      expect(await find("kardborre")).toEqual([]);
      const { reviewItems } = app.store.schema;
      const [item] = await app.store.read
        .select()
        .from(reviewItems)
        .where(eq(reviewItems.postId, held.firstPostId));
      const decide = async (decision: "publish" | "remove", seen: string) =>
        await decideItem(app, {
          staff,
          itemId: item?.id ?? "",
          decision,
          rule: "no-selling",
          reason: "Ett skäl som räcker.",
          seen,
        });
      expect(await decide("publish", "")).toMatchObject({ kind: "done" });
      expect(await find("kardborre")).toEqual([held.firstPostId]);
      const { decisions } = app.store.schema;
      const [made] = await app.store.read
        .select()
        .from(decisions)
        .where(eq(decisions.postId, held.firstPostId));
      expect(await decide("remove", made?.id ?? "")).toMatchObject({ kind: "done" });
      expect(await find("kardborre")).toEqual([]);
    });

    test("whatever path a change takes, the index follows in its transaction", async () => {
      const { posts, threads } = app.store.schema;
      const made = await createThread(app, { title: "Vitsippa", body: "Blåsippor.", ...published });
      const reply = await createPost(app, { thread: made, body: "Gullvivor.", ...published });
      const change = async (set: object) =>
        await app.store.write(async (tx) => {
          await tx.update(threads).set(set).where(eq(threads.id, made.id));
        });
      await app.store.write(async (tx) => {
        await tx
          .update(posts)
          .set({ html: "<p>Tussilago.</p>" })
          .where(eq(posts.id, made.firstPostId));
      });
      expect(await find("blåsippa")).toEqual([]);
      expect(await find("tussilago vitsippa")).toEqual([made.firstPostId]);
      await change({ title: "Liljekonvalj" });
      expect(await find("vitsippa")).toEqual([]);
      expect(await find("liljekonvalj")).toEqual([made.firstPostId]);
      await change({ visibility: "removed" });
      expect(await find("gullviva")).toEqual([]);
      await change({ visibility: "published" });
      expect(await find("gullviva")).toEqual([reply.id]);
      await change({ roomSlug: "family" });
      expect(await find("gullviva", { room: "family" })).toEqual([reply.id]);
      const failed = app.store.write(async (tx) => {
        await tx.update(posts).set({ visibility: "removed" }).where(eq(posts.id, reply.id));
        throw new Error("no");
      });
      await expect(failed).rejects.toThrow("no");
      expect(await find("gullviva")).toEqual([reply.id]);
      await app.store.write(async (tx) => {
        await tx.update(posts).set({ visibility: "removed" }).where(eq(posts.id, reply.id));
      });
      expect(await find("gullviva")).toEqual([]);
    });

    test("a thread is found by those it is for", async () => {
      const { threads } = app.store.schema;
      const member = await createMember(app);
      const staff = await createStaff(app);
      const made = await createThread(app, { title: "Enbär", body: "Enbär.", ...published });
      const table: Record<string, number[]> = {};
      for (const audience of ["everyone", "members", "therapists"] satisfies Audience[]) {
        await app.store.write(async (tx) => {
          await tx.update(threads).set({ audience }).where(eq(threads.id, made.id));
        });
        table[audience] = await Promise.all(
          [nobody, member, made.author, staff].map(
            async (viewer) => (await find("enbär", { viewer })).length,
          ),
        );
      }
      expect(table).toEqual({
        everyone: [1, 1, 1, 1],
        members: [0, 1, 1, 1],
        therapists: [0, 0, 0, 0],
      });
    });

    test("words of a member who hides are not found until they return", async () => {
      const { members } = app.store.schema;
      const author = await createMember(app);
      const id = await thread("Hjortron", "Hjortron på myren.", { author });
      const stand = async (standing: "hidden" | "paused" | "present") =>
        await app.store.write(async (tx) => {
          await tx.update(members).set({ standing }).where(eq(members.id, author.id));
        });
      await stand("hidden");
      expect(await find("hjortron", { viewer: author })).toEqual([]);
      for (const standing of ["paused", "present"] as const) {
        await stand(standing);
        expect(await find("hjortron")).toEqual([id]);
      }
    });

    test("whoever leaves takes their words out of the index, or leaves them without a name", async () => {
      const leaver = await createMember(app);
      const kept = await thread("Blåbär", "Blåbär i skogen.", { author: leaver });
      await leaveForGood(app, leaver, { secret: leaver.passphrase, texts: "keep" });
      expect(await find("blåbär")).toEqual([kept]);
      const eraser = await createMember(app);
      const shared = await createThread(app, {
        title: "Smultron",
        body: "Smultronställe.",
        author: eraser,
        ...published,
      });
      const reply = await createPost(app, {
        thread: shared,
        body: "Vilka smultron!",
        ...published,
      });
      await app.store.write((tx) => eraseWords(app, tx, eraser.id));
      expect(await find("smultronställe")).toEqual([]);
      expect(await find("smultron")).toEqual([reply.id]);
    });
  });
});
