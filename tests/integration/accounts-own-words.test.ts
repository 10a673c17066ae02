import { afterAll, beforeAll, expect, test } from "vitest";
import { holdsOwnWords } from "#app/accounts/holds-own-words.server.ts";
import { join } from "#app/accounts/join.server.ts";
import { makeTestApp } from "#tests/support/test-app.ts";

let site: Awaited<ReturnType<typeof makeTestApp>>;
beforeAll(async () => {
  site = await makeTestApp();
});
afterAll(async () => await site.dispose());

test("a text with the writer's own seven words is known, however they are written", async () => {
  const joined = await join(site, { alias: "Lugn Vik", passphrase: "", stay: false, locale: "sv" });
  if (!joined.ok || !joined.words) throw new Error("no words were made");
  const { member, words } = joined;
  const holds = (text: string) => holdsOwnWords(site, member.id, text);
  expect(await holds(`Jag sparar dem här: ${words.join(", ")}. Bra va`)).toBe(true);
  expect(await holds(words.map((word, i) => `${i + 1}. ${word.toUpperCase()}`).join("\n"))).toBe(
    true,
  );
  expect(await holds(words.slice(0, 6).join(" "))).toBe(false);
  expect(await holds([...words].reverse().join(" "))).toBe(false);
});
