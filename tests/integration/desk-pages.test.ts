import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Staff, Viewer } from "#app/context.ts";
import * as desk from "#app/routes/desk._index.tsx";
import * as itemPage from "#app/routes/desk.items.$itemId._index.tsx";
import * as readPress from "#app/routes/desk.items.$itemId.read.tsx";
import * as replyPage from "#app/routes/desk.items.$itemId.reply.tsx";
import { findReviewItem, listWaiting } from "#db/queries/review.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { type CallWishes, callRoute } from "#tests/support/call-route.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

let app: TestApp;
let anna: Staff;
let bo: Staff;
beforeAll(async () => {
  app = await makeTestApp();
  anna = await createStaff(app, { firstName: "Anna" });
  bo = await createStaff(app, { firstName: "Bo" });
});
afterAll(async () => await app?.dispose());

const as = (viewer: Viewer, locale: "sv" | "en" = "sv") => makeContext(app, { viewer, locale });

async function itemOf(postId: string): Promise<string> {
  const all = [
    ...(await listWaiting(app.store, "noticed", 1_000)),
    ...(await listWaiting(app.store, "ordinary", 1_000)),
  ];
  for (const { id } of all) {
    if ((await findReviewItem(app.store, id))?.postId === postId) return id;
  }
  throw new Error("the post waits nowhere");
}

describe("the queue", () => {
  test("is gravest first, then longest waiting, with ordinary reading apart and last", async () => {
    app.setClock("2026-03-10T08:00:00Z");
    const green = await createThread(app, { title: "Morgon", body: "God morgon, allihop." });
    app.setClock("2026-03-10T08:10:00Z");
    const amber = await createThread(app, {
      title: "Hej",
      body: "Ring mig på 070-174 06 05 så pratar vi.",
    });
    app.setClock("2026-03-10T08:20:00Z");
    const crisis = await createThread(app, {
      title: "Nu",
      body: "Jag har tagit alla tabletterna nu. Förlåt mig.",
    });
    app.setClock("2026-03-10T08:30:00Z");
    const amberLater = await createThread(app, {
      title: "Hej igen",
      body: "Mejla mig på kalle.karlsson@example.com.",
    });
    app.setClock("2026-03-10T09:00:00Z");
    const { data } = await callRoute(desk.loader, as(anna));
    const hrefs = data.noticed.items.map(({ href }: { href: string }) => href);
    expect(hrefs).toEqual([
      `/desk/items/${await itemOf(crisis.firstPostId)}`,
      `/desk/items/${await itemOf(amber.firstPostId)}`,
      `/desk/items/${await itemOf(amberLater.firstPostId)}`,
    ]);
    expect(data.noticed.items[0]).toMatchObject({
      level: "crisis",
      levelLabel: "Kris, nu",
      waiting: "Har väntat 40 minuter",
      due: { label: expect.stringMatching(/^Försenad sedan tis 10 mars 09:35$/), overdue: true },
      title: "Nu",
    });
    expect(data.noticed.items[0].facts).toContain("Visas inte än");
    expect(data.ordinary.items).toMatchObject([
      {
        href: `/desk/items/${await itemOf(green.firstPostId)}`,
        text: "God morgon, allihop.",
        isWhole: true,
      },
    ]);
    // Only the published one can wait for an answer that people see.
    expect(data.unanswered.threads).toMatchObject([{ href: `/threads/${green.id}` }]);
    expect(data.unanswered.threads[0].promise).toEqual({
      label: "Senast tors 12 mars 09:00",
      overdue: false,
    });
  });

  test("an answer by staff ends a thread's waiting", async () => {
    const started = await createThread(app, { visibility: "published" });
    const waits = async () => {
      const { data } = await callRoute(desk.loader, as(anna));
      return data.unanswered.threads.some(({ id }: { id: string }) => id === started.id);
    };
    expect(await waits()).toBe(true);
    await createPost(app, { thread: started, author: anna });
    expect(await waits()).toBe(false);
  });

  test("a long text must be opened: it has no press of its own", async () => {
    const body = "Det blir bättre för varje dag. ".repeat(60);
    const { firstPostId } = await createThread(app, { body });
    const { data } = await callRoute(desk.loader, as(anna));
    const href = `/desk/items/${await itemOf(firstPostId)}`;
    const shown = data.ordinary.items.find((item: { href: string }) => item.href === href);
    expect(shown.isWhole).toBe(false);
    expect(shown.text.length).toBeLessThan(420);
  });
});

describe("an item", () => {
  const post = async (context: ReturnType<typeof as>, id: string, form: Record<string, string>) =>
    callRoute(itemPage.action, context, { params: { itemId: id }, form });
  const good = {
    decision: "publish",
    rule: "no-rule-broken",
    reason: "Läst och funnit i sin ordning.",
    seen: "",
  };

  test("shows the text in parts that are the text, and the reasons in the reader's language", async () => {
    const body = "Jag orkar inte mer.\nJag har tagit alla tabletterna nu.";
    const { firstPostId, author } = await createThread(app, { title: "Hej då", body });
    const id = await itemOf(firstPostId);
    const { data } = await callRoute(itemPage.loader, as(anna, "en"), { params: { itemId: id } });
    const { item } = data;
    expect(item.text.map(({ text }: { text: string }) => text).join("")).toBe(body);
    expect(item.text.some(({ mark }: { mark?: unknown }) => mark)).toBe(true);
    expect(item.reasons.length).toBeGreaterThan(0);
    for (const reason of item.reasons) {
      expect(reason.why).toMatch(/^[A-Z].*\.$/);
      expect(reason.score).toMatch(/sign$/);
      for (const quote of reason.quotes) {
        expect(`Hej då ${body.replace(/\s+/g, " ")}`).toContain(quote);
      }
    }
    expect(item).toMatchObject({ alias: author.alias, visibility: "held", state: "Held" });
    expect(item.case.isOpen).toBe(true);
  });

  test("shows the thread before it, held posts too, and the writer's earlier decisions", async () => {
    const author = await createMember(app);
    const started = await createThread(app, { author, visibility: "held" });
    const first = await itemOf(started.firstPostId);
    await post(as(bo), first, { ...good, decision: "ask-for-change", rule: "no-selling" });
    const reply = await createPost(app, { thread: started, author });
    const { data } = await callRoute(itemPage.loader, as(anna), {
      params: { itemId: await itemOf(reply.id) },
    });
    expect(data.item.before).toMatchObject([{ who: author.alias, state: "Visas inte än" }]);
    expect(data.item.earlier).toMatchObject([{ by: "Bo", reason: good.reason }]);
  });

  test("a decision leads to the next one waiting", async () => {
    const { firstPostId } = await createThread(app, { visibility: "held" });
    const { status, location } = await post(as(anna), await itemOf(firstPostId), good);
    expect(status).toBe(302);
    expect(location).toMatch(/^\/desk\/items\/[\w-]+\?done=publish$/);
  });

  test.each([
    [{ reason: "nja" }, "reason"],
    [{ decision: "" }, "decision"],
    [{ decision: "burn" }, "decision"],
    [{ rule: "made-up" }, "rule"],
    [{ decision: "remove" }, "rule"],
    [{ decision: "read" }, "decision"],
  ])("%o is refused beside %s with every word kept", async (wrong, field) => {
    const { firstPostId } = await createThread(app, { visibility: "held" });
    const sent = { ...good, ...wrong };
    const { status, data } = await post(as(anna), await itemOf(firstPostId), sent);
    expect(status).toBe(422);
    expect(Object.keys(data.form.errors)).toEqual([field]);
    expect(data.form.errors[field][0]).toMatch(/\.$/);
    expect(data.form.values).toMatchObject({ reason: [sent.reason], rule: [sent.rule] });
  });

  test("the second of two gets 409 with the first one's name and keeps the words", async () => {
    const { firstPostId } = await createThread(app, { visibility: "held" });
    const id = await itemOf(firstPostId);
    await post(as(anna), id, good);
    const mine = { ...good, decision: "remove", rule: "no-selling", reason: "Det här är reklam." };
    const { status, data } = await post(as(bo), id, mine);
    expect(status).toBe(409);
    expect(data.conflict).toMatchObject({ name: "Anna", what: "Publicerad", reason: good.reason });
    expect(data.form.values.reason).toEqual([mine.reason]);
  });

  test("one press reads ordinary text; anything graver needs the page", async () => {
    const calm = await createThread(app, { visibility: "published" });
    const grave = await createThread(app, { body: "Ring mig på 070-174 06 05." });
    const press = async (id: string) =>
      callRoute(readPress.action, as(anna), { params: { itemId: id }, form: {} });
    const id = await itemOf(calm.firstPostId);
    expect(await press(id)).toMatchObject({ status: 302, location: "/desk?done=read#ordinary" });
    expect((await findReviewItem(app.store, id))?.state).toBe("done");
    const graveId = await itemOf(grave.firstPostId);
    expect((await press(graveId)).location).toBe(`/desk/items/${graveId}`);
    expect((await findReviewItem(app.store, graveId))?.state).toBe("open");
  });

  test("an unknown id is a clear 404 everywhere", async () => {
    const wishes: CallWishes = { params: { itemId: "nothing" } };
    for (const loader of [itemPage.loader, replyPage.loader]) {
      expect(await callRoute(loader, as(anna), wishes)).toMatchObject({ status: 404 });
    }
    for (const action of [itemPage.action, replyPage.action, readPress.action]) {
      const answer = await callRoute(action, as(anna), {
        ...wishes,
        form: { ...good, body: "Hej" },
      });
      expect(answer.status).toBe(404);
    }
  });
});

describe("a reply beside an item", () => {
  test("is published, leads back, and a form sent twice is one reply", async () => {
    const started = await createThread(app, { visibility: "published" });
    const itemId = await itemOf(started.firstPostId);
    const form = { body: "Tack för att du skriver.", submission: "one-form" };
    const send = () => callRoute(replyPage.action, as(anna), { params: { itemId }, form });
    expect(await send()).toMatchObject({
      status: 302,
      location: `/desk/items/${itemId}?done=reply`,
    });
    await send();
    const { posts } = await dumpTables(app.store);
    expect(posts?.filter((row) => row.includes("Tack för att du skriver."))).toHaveLength(1);
  });

  test("nothing typed is lost when it is empty or too long", async () => {
    const { firstPostId } = await createThread(app, { visibility: "published" });
    const itemId = await itemOf(firstPostId);
    for (const body of ["  ", "å".repeat(10_001)]) {
      const { status, data } = await callRoute(replyPage.action, as(anna), {
        params: { itemId },
        form: { body, submission: "x" },
      });
      expect(status).toBe(422);
      expect(data.errors.body).toHaveLength(1);
      expect(data.values.body).toEqual([body]);
    }
  });
});
