import { Lexer, Parser } from "marked";
import { afterEach, describe, expect, it, vi } from "vitest";
import { excerpt, plainText, renderMarkdown } from "./render-markdown.server.ts";
import type { RenderOptions } from "./small-markdown.server.ts";

const REL = 'rel="nofollow ugc noreferrer noopener"';
const link = (href: string, label: string) => `<a href="${href}" ${REL}>${label}</a>`;
/** The HTML without the newlines between blocks. */
const html = (source: string, options?: RenderOptions) =>
  renderMarkdown(source, options).replaceAll("\n", "");

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the small set", () => {
  it.each([
    ["Hej\nrad två\n\nnytt", "<p>Hej<br />rad två</p><p>nytt</p>"],
    ["*mjukt* och **starkt**", "<p><em>mjukt</em> och <strong>starkt</strong></p>"],
    ["- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"],
    ["1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"],
    ["1986. Ett bra år", '<ol start="1986"><li>Ett bra år</li></ol>'],
    ["> sagt\n\nsvar", "<blockquote><p>sagt</p></blockquote><p>svar</p>"],
    ["\\*inte\\* <3 5 > 4", "<p>*inte* &lt;3 5 &gt; 4</p>"],
    ["", ""],
    ["\u200b\n", ""],
  ])("renders %j", (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});

describe("what is not in the set stays text", () => {
  it.each([
    ["# Rubrik", "<p><strong>Rubrik</strong></p>"],
    ["Text\n---\nmer", "<p>Text</p><p>---</p><p>mer</p>"],
    ["Text\n===", "<p>Text<br />===</p>"],
    ["![en *bild*](https://e.org/x.png)", "<p>en *bild*</p>"],
    ["`kod` ~~nej~~", "<p>`kod` ~~nej~~</p>"],
    ["```\n<b>\n```", "<p>```<br />&lt;b&gt;<br />```</p>"],
    ["text\n\n    indragen vers", "<p>text</p><p>    indragen vers</p>"],
    ["| a |\n|---|\n| 1 |", "<p>| a |<br />|---|<br />| 1 |</p>"],
    ["<b onclick=x>hej</b>", "<p>&lt;b onclick=x&gt;hej&lt;/b&gt;</p>"],
    ["<div>\nhej\n</div>", "<p>&lt;div&gt;<br />hej<br />&lt;/div&gt;</p>"],
    ["- [ ] a\n- [x] b", "<ul><li>[ ] a</li><li>[x] b</li></ul>"],
    ["[a]: /b\n\n[a]", "<p>[a]: /b</p><p>[a]</p>"],
    ["&lt;b&gt; &amp; &#60;b&#62;", "<p>&amp;lt;b&amp;gt; &amp;amp; &amp;#60;b&amp;#62;</p>"],
  ])("%j", (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});

describe("links", () => {
  it.each([
    ["[hit](https://e.org/p?q=1&r=2)", link("https://e.org/p?q=1&amp;r=2", "hit (e.org)")],
    ['[hit](https://e.org "titel")', link("https://e.org/", "hit (e.org)")],
    ["[e.org](https://e.org/p)", link("https://e.org/p", "e.org")],
    ["[e.org](https://www.e.org/p)", link("https://www.e.org/p", "e.org")],
    ["https://e.org/p", link("https://e.org/p", "https://e.org/p")],
    ["<https://e.org/p>", link("https://e.org/p", "https://e.org/p")],
    ["[https://god.org](https://ond.org)", link("https://ond.org/", "https://god.org (ond.org)")],
    ["[](https://e.org)", link("https://e.org/", "e.org")],
    ["[![bild](x)](https://e.org)", link("https://e.org/", "bild (e.org)")],
    ["[x](https://e.org:8443)", link("https://e.org:8443/", "x (e.org:8443)")],
    // Cyrillic letters that look like "apple": the true name is shown.
    [
      "<https://аррӏе.com/>",
      link("https://xn--80ak6aa92e.com/", "https://аррӏе.com/ (xn--80ak6aa92e.com)"),
    ],
  ])("%j leads out and shows the host", (source, expected) => {
    expect(html(source)).toBe(`<p>${expected}</p>`);
  });

  it.each([
    "[text](http://e.org)",
    "[text](/threads/abc)",
    "[text](//e.org)",
    "[text](threads/abc)",
    "[text](#top)",
    "[text](?x=1)",
    "[text](https:e.org)",
    "[text](https:///e.org)",
    "[text](https://anna:hemligt@e.org)",
    "[text](https://god.org@ond.org)",
    "[text](https://localhost/x)",
    "[text](https://127.0.0.1)",
    "[text](https://2130706433)",
    "[text](https://[::1]/)",
    "[text](https://e.org.)",
    "[text](mailto:a@e.org)",
    `[text](https://e.org/${"a".repeat(3000)})`,
  ])("%j is only its words", (source) => {
    expect(html(source)).toBe("<p>text</p>");
  });

  it("makes text of links to the forum itself, its ports and its subdomains", () => {
    const ownHosts = ["Forum.example.org:3000"];
    for (const own of ["forum.example.org", "FORUM.example.org:443", "www.forum.example.org"]) {
      expect(html(`[text](https://${own}/sign-out)`, { ownHosts })).toBe("<p>text</p>");
    }
    expect(html("[text](https://example.org/)", { ownHosts })).toContain("<a ");
    expect(html("[text](https://myforum.example.org/)", { ownHosts })).toContain("<a ");
  });

  it("leaves addresses without https as text", () => {
    expect(html("www.e.org http://e.org a@e.org")).toBe("<p>www.e.org http://e.org a@e.org</p>");
  });
});

describe("bounds", () => {
  const count = (text: string, piece: string) => text.split(piece).length - 1;

  it("nests quotes, lists and emphasis six deep at most, and keeps every word", () => {
    const quotes = renderMarkdown(`${">".repeat(40)} djup`);
    expect(count(quotes, "<blockquote>")).toBe(6);
    expect(quotes).toContain("djup");
    const steps = Array.from({ length: 40 }, (_, step) => `${"  ".repeat(step)}- steg${step}`);
    const lists = renderMarkdown(steps.join("\n"));
    for (let step = 0; step < 40; step += 1) expect(lists).toContain(`steg${step}`);
    expect(count(lists.split("</ul>")[0] ?? "", "<ul>")).toBe(6);
    const stars = renderMarkdown(`${"*a **b ".repeat(40)}mitt${"** *".repeat(40)}`);
    expect(count(stars.split("</")[0] ?? "", "<em>")).toBeLessThanOrEqual(6);
    expect(stars).toContain("mitt");
  });

  it("allows three combining marks in a row, tags between them notwithstanding", () => {
    const marks = "\u0324\u0325\u0326\u0327";
    expect(renderMarkdown(`z${marks}${marks}`).match(/\p{M}/gu)).toHaveLength(3);
    expect(renderMarkdown(`z${marks}*${marks}*`).match(/\p{M}/gu)).toHaveLength(3);
  });

  it("shows a text that is too long without formatting", () => {
    expect(renderMarkdown(`**${"a".repeat(9_990)}**`)).toContain("<strong>");
    expect(renderMarkdown(`**${"a".repeat(9_999)}**`)).not.toContain("<strong>");
  });

  it("falls back to escaped paragraphs when the parser throws", () => {
    vi.spyOn(Lexer, "lex").mockImplementation(() => {
      throw new Error("stack");
    });
    expect(html("**a** <b>\nrad\n\nnytt")).toBe("<p>**a** &lt;b&gt;<br />rad</p><p>nytt</p>");
  });
});

it("sanitises and strips whatever the parser returns", () => {
  vi.spyOn(Parser, "parse").mockReturnValue(
    '<p id="x" onclick="y">a\u202eb&#x202e;c<b>d</b><img src=z><a href="javascript:e">f</a></p>',
  );
  expect(html("x")).toBe(`<p>abc&lt;b&gt;d&lt;/b&gt;&lt;img /&gt;<a ${REL}>f</a></p>`);
});

describe("plainText and excerpt", () => {
  it("holds the words of every block, parted by single spaces", () => {
    expect(plainText('> a\n\n- **b**\n- c & <d> "e"\n\nf\ng [h](https://e.org)')).toBe(
      'a b c & <d> "e" f g h (e.org)',
    );
  });
  it("cuts between words, within the bound", () => {
    expect(excerpt("kort", 10)).toBe("kort");
    expect(excerpt("Hej, du som läser", 8)).toBe("Hej, du…");
    expect(excerpt("Hej, du som läser", 7)).toBe("Hej…");
    expect(excerpt("abcdefghij klm", 6)).toBe("abcde…");
  });
  it("never cuts an emoji or a letter with marks", () => {
    const family = "👩‍👩‍👧";
    expect(excerpt(`ab${family}${family}`, 6)).toBe("ab…");
    expect(excerpt(`ab${family}${family}`, 2 + family.length + 1)).toBe(`ab${family}…`);
  });
  it("refuses a bound that is none", () => {
    expect(() => excerpt("a", 0)).toThrow(RangeError);
    expect(() => excerpt("a", 1.5)).toThrow(/such as 160/);
  });
});
