import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { readFloorPages } from "./floor-pages.ts";

// The least that could answer the same: node:http, prepared statements and template strings. No
// checks, no assessment, no words in two languages; what the forum costs is told against this.
const { DATA_DIR = "", FLOOR_PAGES = "" } = process.env;
const pages = readFloorPages(FLOOR_PAGES);
const db = new Database(join(DATA_DIR, "leeward.db"));
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.pragma("mmap_size = 268435456");

type Post = {
  id: string;
  html: string;
  written_on: number;
  alias: string | null;
  first_name: string | null;
  profession: string | null;
};
type Row = { id: string; title: string; alias: string; post_count: number; last_post_on: number };

const listed =
  "select t.id, t.title, t.post_count, t.last_post_on, m.alias from threads t left join members m on m.id = t.member_id";
const latest = db.prepare<[number], Row>(
  `${listed} where t.visibility = 'published' order by t.last_post_seq desc limit ?`,
);
const inRoom = db.prepare<[string, number], Row>(
  `${listed} where t.room_slug = ? and t.visibility = 'published' order by t.last_post_seq desc limit ?`,
);
const thread = db.prepare<[string], { title: string }>("select title from threads where id = ?");
const posts = db.prepare<[string], Post>(
  `select p.id, p.html, p.written_on, m.alias, s.first_name, s.profession from posts p
   left join members m on m.id = p.member_id left join staff s on s.id = p.staff_id
   where p.thread_id = ? and p.number between 1 and 20 and p.visibility = 'published' order by p.number`,
);
const session = db.prepare<[string], { member_id: string }>(
  "select member_id from sessions where token_hash = ?",
);
const count = db.prepare<[string], { last_number: number }>(
  "update threads set last_number = last_number + 1, post_count = post_count + 1 where id = ? returning last_number",
);
const insert = db.prepare(
  `insert into posts (id, thread_id, number, member_id, body, html, renderer_version, visibility, submission_id, written_on)
   values (?, ?, ?, ?, ?, ?, 1, 'published', ?, ?)`,
);
const addPost = db.transaction((threadId: string, memberId: string, body: string, key: string) => {
  const number = count.get(threadId)?.last_number;
  const html = `<p>${escapeHtml(body)}</p>`;
  insert.run(newId(), threadId, number, memberId, body, html, key, Date.now());
});

function newId(): string {
  return randomBytes(15).toString("base64url");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

const mark =
  '<svg class="alias-mark tint-1" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 20C5 17 3 12 5 8c3-4 11-4 14 0 2 4 0 9-7 12Zm0 0V6m0 14L7 8m5 12 5-12"></path></svg>';

function row({ id, title, alias, post_count, last_post_on }: Row): string {
  return `<li><a href="/threads/${id}" lang="sv">${escapeHtml(title)}</a><p class="thread-meta"><span class="thread-by">${mark}${escapeHtml(alias)}</span><time dateTime="${day(last_post_on)}">${day(last_post_on)}</time><span>${post_count} svar</span></p><p class="thread-answered">En terapeut har svarat</p></li>`;
}

function article(threadId: string, post: Post): string {
  const { id, html, alias, first_name, profession } = post;
  const by = first_name
    ? `${escapeHtml(first_name)}, <span class="post-profession">${escapeHtml(profession ?? "")}</span>`
    : escapeHtml(alias ?? "");
  return `<article class="post" id="p-${id}" aria-labelledby="p-${id}-by"><header class="post-head">${mark}<h2 class="post-by" id="p-${id}-by">${by}</h2><a class="post-when" href="/threads/${threadId}#p-${id}"><time dateTime="${day(post.written_on)}">${day(post.written_on)}</time></a></header><div class="prose" lang="sv">${html}</div></article>`;
}

function memberOf(req: IncomingMessage): string | undefined {
  const token = /leeward=([\w-]+)/.exec(req.headers.cookie ?? "")?.[1];
  return token && session.get(createHash("sha256").update(token).digest("hex"))?.member_id;
}

function threadPage(id: string, req: IncomingMessage): string | undefined {
  const found = thread.get(id);
  if (!found) return undefined;
  const [head, middle, end] = memberOf(req) ? pages.member : pages.thread;
  let html = `${head}${escapeHtml(found.title)}${middle}`;
  for (const post of posts.iterate(id)) html += article(id, post);
  return html + end;
}

function page(req: IncomingMessage): string | undefined {
  const [, kind = "", id = ""] = (req.url ?? "/").split("/");
  if (kind === "") return pages.home[0] + latest.all(12).map(row).join("") + pages.home[1];
  if (kind === "rooms") return pages.room[0] + inRoom.all(id, 25).map(row).join("") + pages.room[1];
  if (kind === "threads") return threadPage(id, req);
  return kind === "healthz" ? "ok" : undefined;
}

function takeReply(req: IncomingMessage, res: ServerResponse): void {
  const chunks: Buffer[] = [];
  req.on("data", (chunk: Buffer) => chunks.push(chunk));
  req.on("end", () => {
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const memberId = memberOf(req);
    if (memberId) {
      const id = (req.url ?? "").slice("/threads/".length);
      addPost(id, memberId, form.get("body") ?? "", form.get("submission") ?? "");
    }
    res.writeHead(memberId ? 302 : 403, { location: req.url, "content-length": 0 }).end();
  });
}

const server = createServer((req, res) => {
  if (req.method === "POST") return takeReply(req, res);
  const html = page(req);
  const plain = Buffer.from(html ?? "");
  const zip = /\bgzip\b/.test(String(req.headers["accept-encoding"]));
  const body = zip ? gzipSync(plain, { level: 4 }) : plain;
  res.writeHead(html === undefined ? 404 : 200, {
    "content-type": "text/html; charset=utf-8",
    "content-length": body.length,
    ...(zip ? { "content-encoding": "gzip" } : {}),
  });
  res.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  process.stdout.write(`The floor is at http://127.0.0.1:${port}\n`);
});
process.on("SIGTERM", () => process.exit(0));
