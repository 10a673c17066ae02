export type AtomEntry = {
  id: string;
  title: string;
  /** Language of the title, where it is somebody's words. */
  lang?: string;
  /** Coarse, as it is stored: the start of a part of day. */
  updated: Date;
  href: string;
};

export type AtomFeed = {
  id: string;
  title: string;
  updated: Date;
  /** The feed's own address, and the page it is of. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
};

/** An Atom feed (RFC 4287). Its author is the site: who wrote what stays on the pages. */
export function renderAtom(feed: AtomFeed): string {
  const { id, title, updated, self, page, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${toRfc3339(updated)}</updated>`,
    "<author><name>Leeward</name></author>",
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.map(renderEntry),
    "</feed>",
    "",
  ].join("\n");
}

function renderEntry({ id, title, lang, updated, href }: AtomEntry): string {
  const language = lang ? ` xml:lang="${escapeXml(lang)}"` : "";
  return [
    "<entry>",
    `<id>${escapeXml(id)}</id>`,
    `<title${language}>${escapeXml(title)}</title>`,
    `<updated>${toRfc3339(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    "</entry>",
  ].join("");
}

function toRfc3339(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, "Z");
}

/** What XML 1.0 allows no document to hold, even escaped: most control characters, half surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function escapeXml(text: string): string {
  return text
    .replace(forbidden, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
