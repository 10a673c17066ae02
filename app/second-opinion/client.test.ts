import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  answering,
  completing,
  contentOf,
  dripping,
  flooding,
  json,
  type OpinionService,
  openService,
  resetting,
  scoring,
  silent,
} from "#tests/support/opinion-service.ts";
import { makeSecondOpinion } from "./client.ts";
import { limits } from "./limits.ts";
import type { SecondOpinionSettings } from "./types.ts";

let service: OpinionService;
beforeAll(async () => {
  service = await openService();
});
afterAll(async () => await service?.close());
afterEach(() => {
  service.asked.length = 0;
});

const text = { title: "Lördag", text: "Han slog mig igen." };
const clock = () => new Date("2026-03-10T09:00:00Z");
const hasty = { ...limits, milliseconds: 150 };

function client(settings: Partial<SecondOpinionSettings> = {}, within = limits) {
  const wanted = { url: service.url, model: "small-one", key: undefined, kind: "chat" as const };
  return makeSecondOpinion({ ...wanted, ...settings }, clock, within);
}

describe("a chat model that answers", () => {
  test("is asked with the title, the text and nothing else, for an answer by schema", async () => {
    service.will(answering({ level: "red", categories: { violence: 0.9 } }));
    const opinion = await client().ask(text);
    expect(opinion).toMatchObject({
      outcome: "answered",
      level: "red",
      categories: { violence: 0.9, spam: 0 },
    });
    expect(service.asked).toHaveLength(1);
    const [{ method, path, headers, body }] = service.asked as [never] & typeof service.asked;
    expect([method, path]).toEqual(["POST", "/v1/chat/completions"]);
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("referer");
    const sent = body as { model: string; messages: { role: string; content: string }[] };
    expect(sent.model).toBe("small-one");
    expect(sent.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(JSON.parse(sent.messages[1]?.content ?? "")).toEqual(text);
    expect(body).toMatchObject({
      stream: false,
      response_format: {
        type: "json_schema",
        json_schema: {
          strict: true,
          schema: { required: ["level", "categories"], additionalProperties: false },
        },
      },
    });
  });

  test("is shown the key when there is one", async () => {
    service.will(answering({ level: "green" }));
    await client({ key: "open-sesame" }).ask(text);
    expect(service.asked[0]?.headers.authorization).toBe("Bearer open-sesame");
  });

  test.each([
    ["no JSON at all", completing("I think it is grave.")],
    ["JSON with words around it", completing(`Here: ${contentOf({ level: "red" })}`)],
    ["a level of its own", completing(contentOf({ level: "severe" }))],
    ["a category of its own", completing(contentOf({ level: "red", categories: { doom: 1 } }))],
    ["a category left out", completing('{"level":"red","categories":{"violence":1}}')],
    ["a number out of bounds", answering({ level: "red", categories: { violence: 7 } })],
    ["more than was asked for", completing('{"level":"red","categories":{},"advice":"call"}')],
    ["nothing", completing(null)],
    ["no choices", json({ choices: [] })],
    ["another kind of answer", scoring({ violence: 0.9 })],
    ["a list", json([])],
    ["an error", json({ error: "out of memory" }, 500)],
    ["a refusal", json({ error: "who are you" }, 401)],
    ["a page", ((res) => void res.end("<html>")) satisfies Parameters<typeof service.will>[0]],
    ["an empty body", ((res) => void res.end()) satisfies Parameters<typeof service.will>[0]],
  ])("with %s has said nothing", async (_, behaviour) => {
    service.will(behaviour);
    expect(await client().ask(text)).toEqual({ outcome: "wrong" });
  });
});

describe("a moderation model that answers", () => {
  const ask = () => client({ kind: "moderation" }).ask(text);

  test("is sent the title and the text as one input", async () => {
    service.will(scoring({ violence: 0.1 }));
    await ask();
    expect(service.asked[0]).toMatchObject({
      path: "/v1/moderations",
      body: { model: "small-one", input: "Lördag\n\nHan slog mig igen." },
    });
  });

  test.each([
    ["sure of danger: red", { violence: 0.85, harassment: 0.2 }, "red", "violence", 0.85],
    ["fairly sure: amber", { "self-harm": 0.6 }, "amber", "self-harm", 0.6],
    [
      "the surest of several counts",
      { "self-harm": 0.1, "self-harm/intent": 0.9 },
      "red",
      "self-harm",
      0.9,
    ],
    ["a child", { "sexual/minors": 0.8 }, "red", "child-welfare", 0.8],
    ["rude, however surely, waits a day", { harassment: 1, hate: 1 }, "amber", "abuse", 1],
    ["drugs wait a day", { illicit: 0.99 }, "amber", "sourcing", 0.99],
    [
      "what has no place here says nothing",
      { sexual: 1, violence: 0.01 },
      "green",
      "violence",
      0.01,
    ],
  ])("%s", async (_, scores, level, category, sure) => {
    service.will(scoring(scores as Record<string, number>));
    expect(await ask()).toMatchObject({
      outcome: "answered",
      level,
      categories: { [category]: sure },
    });
  });

  test.each([
    ["scores we know nothing of", scoring({ toxicity: 0.9, constructor: 1 })],
    ["no scores", scoring({})],
    ["a score out of bounds", scoring({ violence: 1.5 })],
    ["no results", json({ results: [] })],
    ["a chat", answering({ level: "red" })],
  ])("with %s has said nothing", async (_, behaviour) => {
    service.will(behaviour);
    expect(await ask()).toEqual({ outcome: "wrong" });
  });
});

describe("a service that does not answer as it should", () => {
  test.each([
    ["says nothing", silent],
    ["drips", dripping],
  ])("and %s is given up when the time is over", async (_, behaviour) => {
    service.will(behaviour);
    expect(await client({}, hasty).ask(text)).toEqual({ outcome: "late" });
  });

  test("and floods is cut off at the limit", async () => {
    service.will(flooding);
    expect(await client().ask(text)).toEqual({ outcome: "too-large" });
  });

  test("and breaks off is not reached", async () => {
    service.will(resetting);
    expect(await client().ask(text)).toEqual({ outcome: "unreachable" });
  });

  test("and breaks off in the middle of its answer is not reached", async () => {
    service.will((res) => {
      res.writeHead(200, { "content-length": "1000" });
      res.write('{"choices"', () => res.socket?.destroy());
    });
    expect(await client().ask(text)).toEqual({ outcome: "unreachable" });
  });

  test("and is not there is not reached", async () => {
    const gone = await openService();
    await gone.close();
    expect(await client({ url: gone.url }).ask(text)).toEqual({ outcome: "unreachable" });
  });

  test.each([301, 302, 307, 308])(
    "and sends us elsewhere with %i is not followed",
    async (status) => {
      const elsewhere = await openService();
      service.will((res) => void res.writeHead(status, { location: elsewhere.url }).end());
      expect(await client().ask(text)).toEqual({ outcome: "wrong" });
      expect(elsewhere.asked).toEqual([]);
      await elsewhere.close();
    },
  );

  test("is let go of when we close", async () => {
    const closing = new AbortController();
    service.will(() => closing.abort());
    expect(await client().ask(text, closing.signal)).toEqual({ outcome: "late" });
  });

  test("is not even asked about a text that is too long", async () => {
    const long = "x".repeat(limits.textLength);
    expect(await client().ask({ title: "x", text: long })).toEqual({ outcome: "too-large" });
    expect(service.asked).toEqual([]);
  });

  test("is left alone after five failures in a row", async () => {
    service.will(json({}, 500));
    const { ask } = client();
    for (let n = 0; n < 5; n += 1) expect(await ask(text)).toEqual({ outcome: "wrong" });
    expect(await ask(text)).toEqual({ outcome: "paused" });
    expect(service.asked).toHaveLength(5);
  });

  test("that answers, though not in a form that can be used, goes on being asked", async () => {
    service.will(json({ nothing: "of use" }));
    const { ask } = client();
    for (let n = 0; n < 7; n += 1) expect(await ask(text)).toEqual({ outcome: "wrong" });
  });

  test.each([429, 502, 503, 504])(
    "that is starting or busy (%i) may be asked again",
    async (status) => {
      service.will(json({}, status));
      expect(await client().ask(text)).toEqual({ outcome: "unreachable" });
    },
  );
});
