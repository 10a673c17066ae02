import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#app/context.ts";
import { readItem } from "#app/desk/read-item.server.ts";
import { loader as sentPage } from "#app/routes/posts.$postId.sent.tsx";
import { action as sendNew } from "#app/routes/rooms.$room_.new.tsx";
import { action as sendReply, loader as threadPage } from "#app/routes/threads.$threadId.tsx";
import { newId } from "#db/new-id.ts";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import {
  type ContextWishes,
  makeContext,
  makeTestApp,
  type TestApp,
} from "#tests/support/test-app.ts";

const title = "Tre lugna kvällar";
const body = "I går gick jag hem utan att köpa något, och det kändes bra.";

let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp();
});
afterEach(async () => await app.dispose());

type Fields = Record<string, string>;
const write = (wishes: ContextWishes, form: Fields | [string, string][], room = "family") =>
  callRoute(sendNew, makeContext(app, wishes), {
    params: { room },
    form: [
      ...Object.entries({ title, body, submission: newId() }).filter(
        ([name]) => Array.isArray(form) || !(name in form),
      ),
      ...(Array.isArray(form) ? form : Object.entries(form)),
    ],
  });
const answer = (wishes: ContextWishes, threadId: string, form: Fields) =>
  callRoute(sendReply, makeContext(app, wishes), {
    path: `/threads/${threadId}`,
    params: { threadId },
    form: { body, submission: newId(), ...form },
  });
const rows = async (name: "posts" | "threads" | "members" | "reviewItems" | "assessments") =>
  ((await dumpTables(app.store))[name] ?? []).map((row) => JSON.parse(row));
const member = async () => ({ viewer: (await createMember(app)) as Viewer });

describe("who may read and what is needed", () => {
  test.each(["everyone", "members", "therapists"])("a thread for %s is one", async (audience) => {
    await write(await member(), { audience, need: "ideas" });
    expect(await rows("threads")).toMatchObject([{ audience, need: "ideas" }]);
  });

  test("without a choice it is for everyone; a made-up audience is the narrowest", async () => {
    await write(await member(), {});
    await write(await member(), { audience: "the-whole-town", need: "money" });
    const found = (await rows("threads")).map(({ audience, need }) => [audience, need]);
    expect(found.sort()).toEqual([
      ["everyone", null],
      ["therapists", null],
    ]);
  });

  test("a refused form keeps every choice", async () => {
    const chosen = { audience: "members", need: "facts", sober: "gently", young: "yes" };
    const again = await write(await member(), { ...chosen, title: "" });
    expect(again.status).toBe(422);
    expect(again.data.typed).toMatchObject({ ...chosen, young: true });
  });

  test("a hard night is said over the text, and at the desk", async () => {
    const who = await member();
    const sent = await write(who, { sober: "gently" });
    const [post] = await rows("posts");
    expect(post).toMatchObject({ visibility: "published", gently: true });
    const { data } = await callRoute(threadPage, makeContext(app, { locale: "en" }), {
      path: String(sent.location),
      params: { threadId: post.threadId },
    });
    expect(data.posts[0].tags).toEqual(["Written on a hard night: please answer gently"]);
    const [item] = await rows("reviewItems");
    const staff = makeContext(app, { viewer: await createStaff(app), locale: "en" });
    expect((await readItem(staff, item.id)).writerSays).toEqual([
      "Written on a hard night: answer gently",
    ]);
  });
});

describe("a very short text", () => {
  test("is offered three beginnings once, and goes as it is with the next press", async () => {
    const who = await member();
    const form = { body: "Vet inte riktigt.", submission: newId() };
    const asked = await write(who, form);
    expect(asked).toMatchObject({ status: 422, data: { openers: "relative" } });
    expect(asked.data.typed).toMatchObject({ title, body: form.body, opened: true });
    expect(await rows("posts")).toEqual([]);
    expect((await write(who, { ...form, opened: "1" })).status).toBe(302);
    expect(await rows("posts")).toMatchObject([{ body: form.body }]);
  });

  test("goes on from the beginning that is taken, nothing sent", async () => {
    const who = { ...(await member()), locale: "en" as const };
    const again = await write(who, { body: "Not sure.", opener: "own-2" }, "cannabis");
    expect(again.status).toBe(200);
    expect(again.data.typed.body).toBe("Not sure.\n\nThe last time I drank or smoked was ");
    expect(again.data).toMatchObject({ goOn: true, typed: { opened: true, title } });
    expect(await rows("posts")).toEqual([]);
  });

  test.each(["Jag vill dö", "Han slår mig"])("%j is not asked for more words", async (grave) => {
    const sent = await write(await member(), { body: grave });
    expect(sent.location).toMatch(/^\/posts\/[\w-]+\/sent$/);
    expect(await rows("posts")).toHaveLength(1);
  });
});

describe("what could identify somebody", () => {
  const text = "Ring mig på 070-174 06 05 eller skriv till stilla@example.org, om du vill.";
  const choices = (what: string[]): [string, string][] => [
    ["title", title],
    ["body", text],
    ["submission", newId()],
    ["phrase", "070-174 06 05"],
    ["gentle", "mitt nummer"],
    ["phrase", "stilla@example.org"],
    ["gentle", "min mejladress"],
    ...what.map((value, index): [string, string] => [`what-${index}`, value]),
  ];
  const send = async (what: string[], viewer?: Viewer) =>
    callRoute(sendNew, makeContext(app, viewer ? { viewer } : await member()), {
      params: { room: "family" },
      form: choices(what),
    });

  test("is shown with other words for it", async () => {
    const asked = await write(await member(), { body: text });
    expect(asked.status).toBe(422);
    expect(asked.data.identifying).toEqual(
      expect.arrayContaining([
        { phrase: "070-174 06 05", gentle: "mitt nummer" },
        { phrase: "stilla@example.org", gentle: "min mejladress" },
      ]),
    );
  });

  test("is said otherwise or taken out on the way, and published with the same press", async () => {
    expect((await send(["replace", "remove"])).status).toBe(302);
    expect(await rows("posts")).toMatchObject([
      { visibility: "published", body: "Ring mig på mitt nummer eller skriv till, om du vill." },
    ]);
  });

  test("is read by a person first where any of it is kept", async () => {
    const sent = await send(["replace", "keep"]);
    expect(sent.location).toMatch(/\/sent$/);
    expect(await rows("posts")).toMatchObject([
      {
        visibility: "held",
        body: "Ring mig på mitt nummer eller skriv till stilla@example.org, om du vill.",
      },
    ]);
  });

  test("and what is new since is asked about, with the rest changed already", async () => {
    const form = choices(["replace", "keep"]);
    form[1] = ["body", `${text} Eller 031-390 06 00.`];
    const again = await callRoute(sendNew, makeContext(app, await member()), {
      params: { room: "family" },
      form,
    });
    expect(again.status).toBe(422);
    expect(again.data.typed.body).toContain("Ring mig på mitt nummer");
    expect(JSON.stringify(again.data.identifying)).toContain("031-390 06 00");
    expect(await rows("posts")).toEqual([]);
  });
});

describe("somebody under 18, by their own word", () => {
  test("writes to the staff alone, who read it within four staffed hours", async () => {
    const who = await member();
    const sent = await write(who, { young: "yes", audience: "everyone" });
    const [post] = await rows("posts");
    expect(sent.location).toBe(`/posts/${post.id}/sent`);
    expect(await rows("threads")).toMatchObject([{ audience: "therapists", title }]);
    const [item] = await rows("reviewItems");
    expect(item).toMatchObject({ level: "amber", gravity: 1, held: false });
    expect(new Date(item.dueAt).getTime() - app.clock().getTime()).toBe(4 * 3_600_000);
    // What the engine found is not touched by it.
    expect(await rows("assessments")).toMatchObject([{ level: "green" }]);
    const staff = makeContext(app, { viewer: await createStaff(app), locale: "en" });
    expect((await readItem(staff, item.id)).writerSays).toEqual(["Says they are under 18"]);
  });

  test("is shown the lines for children first, and told what happens", async () => {
    const who = { ...(await member()), locale: "en" as const };
    await write(who, { young: "yes" });
    const [post] = await rows("posts");
    const { data } = await callRoute(sentPage, makeContext(app, who), {
      params: { postId: post.id },
    });
    expect(data).toMatchObject({ young: true, saysYoung: true, grave: false });
    expect(data.lines.map(({ contact }: { contact: string }) => contact)).toEqual(
      expect.arrayContaining(["116 111", "112"]),
    );
    expect(data.lines[0].contact).toBe("116 111");
    expect(data.next).toMatch(/^Only you and the staff can read your text\. A person reads it /);
  });

  test("answers in a private line that says where it came from, not in the thread", async () => {
    const asked = await createThread(app, { title: "Hur gör ni på fredagar?" });
    const who = await member();
    const sent = await answer(who, asked.id, { young: "yes", body: "Min pappa dricker jämt nu." });
    expect(sent.location).toMatch(/\/sent\?from=thread-/);
    const threads = await rows("threads");
    const line = threads.find(({ audience }) => audience === "therapists");
    expect(line).toMatchObject({ title: "Svar i: Hur gör ni på fredagar?" });
    expect(threads.find(({ id }) => id === asked.id)).toMatchObject({ lastNumber: 1 });
    // What they write there later stays there.
    await answer(who, line.id, { young: "yes", body: "Jag glömde att säga en sak till." });
    expect(await rows("threads")).toHaveLength(2);
  });

  test("in a grave place still has a case, and both kinds of help", async () => {
    const who = await member();
    const grave =
      "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";
    await write(who, { young: "yes", title: "I natt", body: grave });
    const [post] = await rows("posts");
    expect((await dumpTables(app.store)).escalations).toHaveLength(1);
    const { data } = await callRoute(sentPage, makeContext(app, who), {
      params: { postId: post.id },
    });
    expect(data).toMatchObject({ grave: true, crisis: true, young: true });
    expect(data.lines[0].contact).toBe("116 111");
  });

  test("read so by the engine, gets the same help, and the policy decides who reads", async () => {
    const text = "Jag är 13 och pappa är full varje kväll när jag kommer hem från skolan.";
    const who = await member();
    await write(who, { body: text });
    const [post] = await rows("posts");
    expect(await rows("threads")).toMatchObject([{ audience: "everyone" }]);
    const { data } = await callRoute(sentPage, makeContext(app, who), {
      params: { postId: post.id },
    });
    expect(data).toMatchObject({ young: true, saysYoung: false });
    expect(data.lines.map(({ contact }: { contact: string }) => contact)).toContain("116 111");
  });
});

describe("an alias they already have", () => {
  const signIn = async () => {
    const known = await createMember(app, { alias: "Mulen Himmel" });
    return { have: "1", alias: known.alias, passphrase: known.passphrase };
  };

  test("a press turns to it and back, with everything typed", async () => {
    const turned = await write({}, { "turn-have": "1", suggestion: "Stilla Vik 1" });
    expect(turned).toMatchObject({ status: 200, data: { have: true, typed: { title, body } } });
    const back = await write({}, { have: "1", alias: "x", "turn-new": "1" });
    expect(back).toMatchObject({ status: 200, data: { have: false, typed: { title, body } } });
  });

  test("signs in and sends with one press", async () => {
    const sent = await write({}, await signIn());
    expect(sent.status).toBe(302);
    expect(sent.cookies.session).toMatch(/^[\w-]{43}$/);
    expect(await rows("members")).toHaveLength(1);
    const [known] = await rows("members");
    expect(await rows("posts")).toMatchObject([{ memberId: known.id }]);
  });

  test.each([
    ["a wrong passphrase", { passphrase: "fel fras helt enkelt" }, "passphrase"],
    ["no passphrase", { passphrase: "" }, "passphrase"],
    ["no alias", { alias: " " }, "alias"],
  ])("%s is said, words kept", async (_, wrong, field) => {
    const again = await write({}, { ...(await signIn()), ...wrong });
    expect(again).toMatchObject({ status: 422, data: { have: true, typed: { title, body } } });
    expect(Object.keys(again.data.errors)).toEqual([field]);
    expect(JSON.stringify(again.data)).not.toContain("nio lugna");
    expect(await rows("posts")).toEqual([]);
  });

  test("staff are sent to their own page, without a session", async () => {
    const anna = await createStaff(app);
    const form = { have: "1", alias: anna.signInName, passphrase: anna.passphrase };
    const again = await write({}, form);
    expect(again).toMatchObject({ status: 422, data: { typed: { body } } });
    expect(again.cookies).not.toHaveProperty("session");
    expect((await dumpTables(app.store)).sessions ?? []).toEqual([]);
  });

  test("the passphrase or the seven words in the text are refused", async () => {
    const form = await signIn();
    const again = await write({}, { ...form, body: `Jag: ${form.passphrase} är min fras här` });
    expect(again.data.errors.body).toHaveLength(1);
    expect(await rows("posts")).toEqual([]);
  });
});

describe("a session that ends in mid-writing", () => {
  const expired: ContextWishes = { cookies: { session: "a".repeat(43) } };

  test("keeps every word and asks for the alias, in a new thread and in a reply", async () => {
    const again = await write(expired, { need: "ideas" });
    expect(again).toMatchObject({ status: 422, data: { have: true, expired: true } });
    expect(again.data.typed).toMatchObject({ title, body, need: "ideas" });
    const { id } = await createThread(app);
    const reply = await answer(expired, id, {});
    expect(reply).toMatchObject({ status: 422, data: { have: true, typed: { body } } });
  });

  test.each(["members", "therapists"] as const)(
    "in a thread for %s: the words, nothing of the thread, and one press sends",
    async (audience) => {
      const author = await createMember(app);
      const thread = await createThread(app, { author, audience, title: "Hemlig rubrik här" });
      const asked = await answer(expired, thread.id, {});
      expect(asked).toMatchObject({ status: 422, data: { wordsKept: { typed: { body } } } });
      expect(JSON.stringify(asked.data)).not.toContain("Hemlig");
      expect(await answer(expired, "nowhere", {})).toMatchObject({
        status: asked.status,
        data: { ...asked.data, wordsKept: { ...asked.data.wordsKept } },
      });
      const { alias, passphrase } = author;
      const sent = await answer(expired, thread.id, { have: "1", alias, passphrase });
      expect(sent.status).toBe(302);
      expect(sent.cookies.session).toMatch(/^[\w-]{43}$/);
      expect(await rows("posts")).toHaveLength(2);
    },
  );

  test("somebody else's private line stays unknown, and the words are kept", async () => {
    const thread = await createThread(app, { audience: "therapists" });
    const { alias, passphrase } = await createMember(app);
    const again = await answer(expired, thread.id, { have: "1", alias, passphrase });
    expect(again).toMatchObject({ status: 404, data: { wordsKept: { typed: { body } } } });
    expect(again.cookies.session).toMatch(/^[\w-]{43}$/);
    expect(await rows("posts")).toHaveLength(1);
  });

  test("a session that is still good is asked for nothing", async () => {
    const who = await createMember(app);
    const session = await createSession(app, who);
    expect((await write({ cookies: { session } }, {})).status).toBe(302);
  });
});
