import { readFileSync, writeFileSync } from "node:fs";

/**
 * What the floor sends that does not change from request to request: the forum's own pages, parted
 * where a title and rows come in. So both send about the same bytes whatever becomes of the pages.
 */
export type FloorPages = {
  home: [string, string];
  room: [string, string];
  thread: [string, string, string];
  member: [string, string, string];
};

/**
 * Parts four pages of the forum and writes them to `file`.
 * @throws Error when a page is not built as this expects.
 */
export function writeFloorPages(file: string, html: Record<keyof FloorPages, string>): void {
  const pages: FloorPages = {
    home: cutList(html.home),
    room: cutList(html.room),
    thread: cutThread(html.thread),
    member: cutThread(html.member),
  };
  writeFileSync(file, JSON.stringify(pages));
}

export function readFloorPages(file: string): FloorPages {
  return JSON.parse(readFileSync(file, "utf8")) as FloorPages;
}

function cutList(html: string): [string, string] {
  const start = after(html, '<ul class="thread-list">', 0);
  return [html.slice(0, start), html.slice(before(html, "</ul>", start))];
}

function cutThread(html: string): [string, string, string] {
  const title = after(html, '<h1 class="written">', 0);
  const titleEnd = before(html, "</h1>", title);
  const posts = before(html, "<article", titleEnd);
  const postsEnd = html.lastIndexOf("</article>") + "</article>".length;
  return [html.slice(0, title), html.slice(titleEnd, posts), html.slice(postsEnd)];
}

function before(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  if (at < 0) throw new Error(`the page has no ${mark}; the floor is made from it`);
  return at;
}

function after(html: string, mark: string, from: number): number {
  return before(html, mark, from) + mark.length;
}
