import { and, eq } from "drizzle-orm";
import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { setFollow } from "#app/belonging/follow.server.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { ask } from "#tests/support/ask.ts";
import { arrive, openForum, signIn } from "#tests/support/pages.ts";
import { lookOver } from "#tests/support/pages-look.ts";
import {
  answer,
  beginThread,
  makeColleague,
  makeFirstAdmin,
  makeMember,
  type SignedInStaff,
} from "#tests/support/people.ts";
import { answerAs } from "#tests/support/people-scene.ts";
import { openReceiver } from "#tests/support/push-receiver.ts";

const forum = openForum();
let anna: SignedInStaff;
beforeAll(async () => {
  anna = await makeColleague(forum.site, await makeFirstAdmin(forum.site));
});

const phone = { width: 360 };
const bell = (page: Page, name: string) =>
  page.getByRole("banner").getByRole("link", { name, exact: true });

describe.each([{ scripts: true }, { scripts: false }])("with scripts: $scripts", ({ scripts }) => {
  test("a thread is followed, rings, is read from the first new post and marked as seen", async () => {
    const [member, other] = [await makeMember(forum.site), await makeMember(forum.site)];
    const title = `Kvällar utan ${scripts}`;
    const { threadId } = await beginThread(forum.site, other, { title, body: "Hej på er." });
    const { page } = await forum.open(`/threads/${threadId}`, { scripts, as: member, ...phone });
    await bell(page, "Inget nytt").waitFor();
    await page.getByRole("button", { name: "Följ", exact: true }).click();
    await page.getByRole("button", { name: "Sluta följa" }).waitFor();
    await page.getByText("Du följer det här. Bara du kan se det.").waitFor();

    const { postId } = await answer(forum.site, other, threadId, { body: "Det nya." });
    await answer(forum.site, other, threadId, { body: "Det allra nyaste." });
    await page.goto("/");
    await bell(page, "Nytt för dig").click();
    await arrive(page, "Nytt för dig");
    const news = page.getByRole("region", { name: "Där du följer" });
    await news.getByText("2 nya inlägg").waitFor();
    const link = news.getByRole("link", { name: title });
    expect(await link.getAttribute("href")).toBe(`/threads/${threadId}#p-${postId}`);
    await link.click();
    await arrive(page, title);
    expect(new URL(page.url()).hash).toBe(`#p-${postId}`);
    if (scripts) {
      // Read to its end, the thread is no longer new.
      await page.locator(".read-mark-done").waitFor();
      await page.goto("/");
      await bell(page, "Inget nytt").waitFor();
      return;
    }
    // Looking marks nothing.
    await bell(page, "Nytt för dig").click();
    await page.getByRole("button", { name: "Markera allt som sett" }).click();
    await page.getByRole("status").getByText("Allt är markerat som sett.").waitFor();
    await bell(page, "Inget nytt").waitFor();
  });

  test("what is followed is listed, and left, by the keys alone", async () => {
    const member = await makeMember(forum.site);
    await setFollow(forum.site.app, member, { roomSlug: "cannabis" }, true);
    const own = await beginThread(forum.site, member, { title: "Min tråd", body: "Hej." });
    const { page } = await forum.open("/me", { scripts, as: member, ...phone });
    await page.getByRole("link", { name: "Det du följer" }).focus();
    await page.keyboard.press("Enter");
    await arrive(page, "Det du följer");
    const threads = page.getByRole("list", { name: "Trådar du följer" });
    expect(await threads.getByRole("link").getAttribute("href")).toBe(`/threads/${own.threadId}`);
    await page.getByRole("button", { name: "Sluta : Min tråd" }).focus();
    await page.keyboard.press("Enter");
    await threads.waitFor({ state: "detached" });
    await page.getByRole("list", { name: "Rum du följer" }).getByRole("button").focus();
    await page.keyboard.press("Enter");
    await page.getByText("Du följer ingenting än.").waitFor();
    await page.getByLabel("Följ trådarna jag skriver i").focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Spara", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Sparat.").waitFor();
    expect(await page.getByLabel("Följ trådarna jag skriver i").isChecked()).toBe(false);
  });

  test("a private link is shown once, gives a feed, and is taken back", async () => {
    const member = await makeMember(forum.site, { locale: "en" });
    const own = await beginThread(forum.site, member, { title: "Secretly", body: "Hello." });
    await answerAs(forum.site, anna, own.threadId, "Thank you for writing.");
    const { page } = await forum.open("/me/following", {
      scripts,
      as: member,
      locale: "en",
      ...phone,
    });
    const section = page.getByRole("region", { name: "Private feed" });
    await section.getByRole("button", { name: "Make a private feed link" }).click();
    const told = section.getByRole("status");
    const address = (await told.getByText("/feeds/").textContent()) ?? "";
    expect(address).toMatch(new RegExp(`^${forum.site.url}/feeds/[\\w-]{43}\\.atom$`));
    const feed = async () => await ask(forum.site.url, new URL(address).pathname);
    const { status, text, headers } = await feed();
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(text).toContain("<title>A few words for you</title>");
    expect(text).not.toMatch(/Secretly|Anna|Hello/);
    await page.reload();
    expect(await page.content()).not.toContain("/feeds/");
    await section.getByRole("button", { name: "Take it back" }).click();
    await section.getByText("That link no longer works.").waitFor();
    expect((await feed()).status).toBe(404);
  });

  test("quiet hours are chosen and kept; nobody signed out gets in", async () => {
    const member = await makeMember(forum.site);
    const { page, t } = await forum.open("/me/following", { scripts, as: member, ...phone });
    await page.getByLabel("Tyst från").selectOption("20:00");
    await page.getByLabel("Till", { exact: true }).selectOption("10:00");
    await page.getByRole("button", { name: "Spara tysta timmar" }).click();
    await page.getByRole("status").getByText("Dina tysta timmar är sparade.").waitFor();
    expect(await page.getByLabel("Tyst från").inputValue()).toBe("20");
    expect(await page.getByLabel("Till", { exact: true }).inputValue()).toBe("10");
    const needsScripts = page.getByText(t("push.noScripts"));
    expect(await needsScripts.isVisible()).toBe(!scripts);
    const { page: nobody } = await forum.open("/me/following", { scripts });
    await arrive(nobody, t("common.signIn"));
    await nobody.goto("/me/new");
    await arrive(nobody, t("common.signIn"));
    await signIn(nobody, t, member.alias, member.words.join(" "));
    await nobody.getByRole("link", { name: member.alias }).waitFor();
  });
});

describe("pushes", () => {
  test("a device is turned on and off, through the worker and the browser's own question", async () => {
    const member = await makeMember(forum.site);
    const receiver = await openReceiver();
    const { keys } = receiver;
    const { page, context, t } = await forum.open("/me", { as: member, ...phone });
    await context.grantPermissions(["notifications"]);
    // The maker's own service is out of reach: the browser is made to answer as if it were not.
    await page.addInitScript((given) => {
      Notification.requestPermission = async () => "granted";
      PushManager.prototype.subscribe = async (options) => {
        document.documentElement.dataset.key = String(options?.applicationServerKey);
        const endpoint = "https://push.example.com/device";
        return { toJSON: () => ({ endpoint, keys: given }) } as never;
      };
    }, keys);
    await page.goto("/me/following");
    const section = page.getByRole("region", { name: "På den här enheten" });
    await section.getByRole("button", { name: t("push.start") }).click();
    await section.getByRole("status").getByText(t("push.on")).waitFor();
    const { pushSubscriptions } = forum.site.app.store.schema;
    const kept = () =>
      forum.site.app.store.read.$count(
        pushSubscriptions,
        eq(pushSubscriptions.memberId, member.id),
      );
    expect(await kept()).toBe(1);
    const worker = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return [registration.scope, registration.active?.scriptURL];
    });
    expect(worker).toEqual([`${forum.site.url}/`, `${forum.site.url}/push-worker.js`]);
    await section
      .getByRole("list", { name: t("push.devices") })
      .getByRole("button", { name: t("push.stop") })
      .click();
    await section.getByText(t("push.stopped")).waitFor();
    expect(await kept()).toBe(0);
    await receiver.close();
  });

  test("a no to the browser's question changes nothing and is said aloud", async () => {
    const member = await makeMember(forum.site);
    const { page, t } = await forum.open("/me", { as: member });
    await page.addInitScript(() => {
      Notification.requestPermission = async () => "denied";
    });
    await page.goto("/me/following");
    await page.getByRole("button", { name: t("push.start") }).click();
    await page.getByRole("status").getByText(t("push.denied")).waitFor();
    await page.addInitScript(() => {
      Notification.requestPermission = async () => "granted";
      PushManager.prototype.subscribe = async () => {
        throw new DOMException("no", "AbortError");
      };
    });
    await page.reload();
    await page.getByRole("button", { name: t("push.start") }).click();
    await page.getByRole("status").getByText(t("push.failed")).waitFor();
  });

  test("a browser that cannot says so and offers no button", async () => {
    const member = await makeMember(forum.site);
    const { page, t } = await forum.open("/me", { as: member });
    await page.addInitScript(() => {
      Object.defineProperty(window, "PushManager", { value: undefined });
      delete (window as { PushManager?: unknown }).PushManager;
    });
    await page.goto("/me/following");
    await page.getByRole("status").getByText(t("push.unsupported")).waitFor();
    expect(await page.getByRole("button", { name: t("push.start") }).count()).toBe(0);
  });

  test("the worker shows the words it is sent, silently, and one at a time", async () => {
    const member = await makeMember(forum.site);
    const { page, context } = await forum.open("/me/following", { as: member });
    await context.grantPermissions(["notifications"], { origin: forum.site.url });
    const session = await context.newCDPSession(page);
    const registered = new Promise<string>((found) => {
      session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
        const [registration] = registrations;
        if (registration) found(registration.registrationId);
      });
    });
    await session.send("ServiceWorker.enable");
    await page.evaluate(async () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: {
          createPolicy(name: string, rules: object): { createScriptURL(s: string): string };
        };
      };
      const rules = { createScriptURL: (url: string) => url };
      // The page's own policy of that name is made only when the button is pressed.
      const policy = trustedTypes.createPolicy("push-worker", rules);
      await navigator.serviceWorker.register(policy.createScriptURL("/push-worker.js"));
      await navigator.serviceWorker.ready;
    });
    const registrationId = await registered;
    const shown = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const all = await registration.getNotifications();
        return all.map(({ title, body, tag, silent }) => ({ title, body, tag, silent }));
      });
    const origin = forum.site.url;
    for (const body of ["Något nytt", "Something new"]) {
      const data = JSON.stringify({ title: "Leeward", body });
      await session.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data });
      await expect.poll(shown).toEqual([{ title: "Leeward", body, tag: "new", silent: true }]);
    }
  });
});

test("the public feeds are documents that a strict parser takes, whatever a title holds", async () => {
  const writer = await makeMember(forum.site);
  const odd = "<b>&amp; ]]> \"'\u0001\ufffe 🌊 --> <?x?>";
  const { threadId } = await beginThread(forum.site, writer, { title: odd, body: "Hej." });
  // The form would have cleaned the title; an older row might not have been.
  const { threads } = forum.site.app.store.schema;
  await forum.site.app.store.write(
    async (tx) =>
      void (await tx
        .update(threads)
        .set({ title: odd })
        .where(and(eq(threads.id, threadId)))),
  );
  const { page, context } = await forum.open("/rooms/new-here");
  // A page without our policy, under which nobody parses anything.
  const plain = await context.newPage();
  const alternates = await page
    .locator('link[rel="alternate"]')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute("href"), link.getAttribute("type")]),
    );
  const type = "application/atom+xml";
  expect(alternates).toEqual([
    ["/rooms/new-here/feed.atom", type],
    ["/feed.atom", type],
  ]);
  for (const [href = ""] of alternates) {
    const { status, text, headers } = await ask(forum.site.url, href ?? "");
    expect([status, headers["content-type"]]).toEqual([200, `${type}; charset=utf-8`]);
    expect(headers["cache-control"]).toBe("public, max-age=600");
    const read = await plain.evaluate(readAtom, text);
    expect(read).toMatchObject({ error: null, wrong: [] });
    expect(read.titles).toContain("<b>&amp; ]]> \"'\ufffd\ufffd 🌊 --> <?x?>");
    const again = await ask(forum.site.url, href ?? "", {
      headers: { "if-none-match": `"x", ${headers.etag}` },
    });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, "", headers.etag]);
    const post = await ask(forum.site.url, href ?? "", {
      method: "POST",
      headers: {
        origin: forum.site.url,
        "content-type": "application/x-www-form-urlencoded",
      },
    });
    expect(post.status).toBe(405);
  }
});

/** Runs in the page: what a strict parser makes of a feed, and what RFC 4287 (4.1) asks of one. */
function readAtom(xml: string) {
  const atom = "http://www.w3.org/2005/Atom";
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const error = parsed.querySelector("parsererror")?.textContent ?? null;
  const feed = parsed.documentElement;
  const of = (parent: Element, name: string) =>
    [...parent.children].filter((child) => child.namespaceURI === atom && child.localName === name);
  const entries = of(feed, "entry");
  const wrong: string[] = [];
  for (const part of [feed, ...entries]) {
    for (const name of ["id", "title", "updated"]) {
      if (of(part, name).length !== 1) wrong.push(`${part.localName} needs one ${name}`);
    }
    const [updated] = of(part, "updated");
    if (!/^\d{4}-\d\d-\d\dT\d\d:00:00Z$/.test(updated?.textContent ?? "")) wrong.push("updated");
  }
  if (of(feed, "author").length !== 1) wrong.push("feed needs an author");
  if (!of(feed, "link").some((link) => link.getAttribute("rel") === "self")) wrong.push("no self");
  const titles = entries.map((entry) => of(entry, "title")[0]?.textContent);
  return { error, wrong, titles };
}

test.each(["sv", "en"] as const)("the pages are in order in %s", async (locale) => {
  const member = await makeMember(forum.site, { locale });
  const other = await makeMember(forum.site);
  const long = "Ettlångtordsomintegårattbrytanågonstansalls och en vanlig rubrik";
  const { threadId } = await beginThread(forum.site, other, { title: long, body: "Hej." });
  const own = await beginThread(forum.site, member, { title: "En till", body: "Hej igen." });
  await setFollow(forum.site.app, member, { threadId }, true);
  await setFollow(forum.site.app, member, { roomSlug: "cannabis" }, true);
  const { page } = await forum.open("/me/new", { locale, as: member });
  const t = translatorFor(locale);
  const wrong = await lookOver(page, locale);
  await answer(forum.site, other, threadId, { body: "Mer." });
  await answerAs(forum.site, anna, own.threadId, "Tack för att du skriver.");
  for (const path of ["/me/new", "/me/following", `/threads/${threadId}`, "/rooms/cannabis"]) {
    await page.goto(path);
    wrong.push(...(await lookOver(page, locale)));
  }
  await page.goto("/me/following");
  await page.getByRole("button", { name: t("feeds.make") }).click();
  await page.getByText(t("feeds.once")).waitFor();
  wrong.push(...(await lookOver(page, locale)));
  expect(wrong).toEqual([]);
});
