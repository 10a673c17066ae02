import { expect, test } from "vitest";
import { renderAtom } from "./atom.ts";

const feed = (title: string) =>
  renderAtom({
    id: "urn:uuid:1",
    title: "Leeward",
    updated: new Date("2026-03-10T05:00:00.000Z"),
    self: "/feed.atom",
    page: "/",
    entries: [
      {
        id: "urn:uuid:2",
        title,
        lang: "sv",
        updated: new Date("2026-03-09T23:00:00Z"),
        href: "/threads/a?x=1&y=2",
      },
    ],
  });

test("everything that means something in XML is escaped, once", () => {
  const xml = feed(`<b>"A&B"</b> ]]> &amp; 'x'`);
  expect(xml).toContain(
    `<title xml:lang="sv">&lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt; ]]&gt; &amp;amp; 'x'</title>`,
  );
  expect(xml).toContain('href="/threads/a?x=1&amp;y=2"');
});

test.each(["\u0000", "\u0008", "\u000b", "\u001f", "\ufffe", "\uffff", "\ud800", "\udc00"])(
  "%j, which XML cannot hold, becomes a sign for it",
  (sign) => {
    expect(feed(`a${sign}b`)).toContain(">a\ufffdb<");
  },
);

test("signs beyond the first plane, tabs and line breaks stay", () => {
  expect(feed("\u{1F30A}\t\nå")).toContain(">\u{1F30A}\t\nå<");
});

test("times are whole seconds of RFC 3339", () => {
  expect(feed("x")).toContain("<updated>2026-03-10T05:00:00Z</updated>");
});
