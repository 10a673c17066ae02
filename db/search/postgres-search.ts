import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../store.ts";
import { plainText } from "./plain-text.ts";
import {
  batch,
  type Candidate,
  placeTokens,
  type Waiting,
  type Wanted,
  type Wish,
} from "./search-index.ts";
import { makeTerms } from "./terms.ts";

/** Where the weights of what is not the text itself stand: no phrase reaches so far. */
const far = 16_000;
/** PostgreSQL tells places apart by four letters: A title, B body, C place, D without å, ä and ö. */
const inText = "AB";
const anywhere = "ABD";

/** Db is typed as SQLite's; this is PostgreSQL's own way to run SQL. */
type Executes = { execute(query: SQL): Promise<{ rows: unknown[] }> };
const rowsOf = async <Row>(db: Db, query: SQL) =>
  (await (db as unknown as Executes).execute(query)).rows as Row[];

/** Keeps the index of a PostgreSQL database in step, inside the caller's transaction. */
export function postgresIndexer() {
  const termsOf = makeTerms();
  const put = async (tx: Db, seqs: number[]) => {
    const found = await rowsOf<Waiting>(
      tx,
      sql`SELECT p.seq, p.number, p.html, t.title, t.locale, t.room_slug AS "roomSlug", t.audience
          FROM posts p JOIN threads t ON t.id = p.thread_id
          WHERE p.seq IN (SELECT value::integer FROM json_array_elements_text(${JSON.stringify(seqs)}::json))
            AND p.visibility = 'published' AND t.visibility = 'published' AND t.audience <> 'therapists'`,
    );
    const rows = found.map((post) => {
      const title = post.number === 1 ? termsOf(post.title, post.locale) : { words: "", plain: "" };
      const body = termsOf(plainText(post.html), post.locale);
      const plain = `${title.plain} ${body.plain}`.trim();
      const place = `${placeTokens(post.roomSlug)} ${post.audience}`;
      const vector = vectorOf({ title: title.words, body: body.words, plain, place });
      return { seq: post.seq, title: title.words, body: body.words, plain, vector };
    });
    if (!rows.length) return;
    await rowsOf(
      tx,
      sql`INSERT INTO search (post_seq, title, body, plain, vector)
          SELECT seq, title, body, plain, vector::tsvector
          FROM json_to_recordset(${JSON.stringify(rows)}::json)
            AS r(seq integer, title text, body text, plain text, vector text)
          ON CONFLICT (post_seq) DO UPDATE SET title = excluded.title, body = excluded.body,
            plain = excluded.plain, vector = excluded.vector`,
    );
  };
  return {
    /** Puts in everything that has become public since the transaction began. */
    async indexWaiting(tx: Db): Promise<void> {
      const [found] = await rowsOf<{ seqs: string | null }>(
        tx,
        sql`SELECT current_setting('leeward.unindexed', true) AS seqs`,
      );
      if (found?.seqs) await put(tx, [...new Set(found.seqs.split(" ").map(Number))]);
    },
    /** Puts in some of what an index made anew lacks. @returns false when nothing was left */
    async indexSome(tx: Db): Promise<boolean> {
      const some = await rowsOf<{ seq: number }>(
        tx,
        sql`DELETE FROM search_waiting WHERE post_seq IN
              (SELECT post_seq FROM search_waiting ORDER BY post_seq LIMIT ${sql.raw(String(batch))})
            RETURNING post_seq AS seq`,
      );
      if (!some.length) return false;
      await put(
        tx,
        some.map(({ seq }) => seq),
      );
      return true;
    },
  };
}

type Parts = { title: string; body: string; plain: string; place: string };

/** A tsvector as text. Made here and not by PostgreSQL's parser, so that words are cut as on SQLite. */
function vectorOf({ title, body, plain, place }: Parts): string {
  const split = (words: string) => words.split(" ").filter(Boolean);
  let at = 0;
  const running = (words: string, weight: string) =>
    split(words).map((word) => `'${word}':${Math.min(++at, far - 1)}${weight}`);
  const titled = running(title, "A");
  // A phrase does not begin in the title and end in the text.
  at += 1;
  return [
    ...titled,
    ...running(body, "B"),
    ...split(place).map((word) => `'${word}':${far}C`),
    ...split(plain).map((word) => `'${word}':${far}D`),
  ].join(" ");
}

/** So many more than asked for are taken from the index, for those that are left out afterwards. */
const spare = 50;

/** The search on PostgreSQL. */
export function postgresSearch(read: Db) {
  return async (wanted: Wanted): Promise<Candidate[]> => {
    const { audiences, room, limit, withText } = wanted;
    return await rowsOf<Candidate>(
      read,
      // The index by itself first, then each post and thread by its key (OFFSET 0 keeps them apart):
      // joined at once, PostgreSQL begins with every published thread. Few of what the index finds are
      // left out afterwards: it holds what is public, with its room and audience.
      sql`WITH hits AS MATERIALIZED (
            SELECT post_seq, title, body, plain FROM search WHERE vector @@ ${queryOf(wanted)}::tsquery
            ORDER BY post_seq DESC LIMIT ${limit + spare})
          SELECT p.seq, s.title, s.body, s.plain,
            CASE WHEN ${withText} THEN t.title ELSE '' END AS "threadTitle",
            CASE WHEN ${withText} THEN p.html ELSE '' END AS html
          FROM hits s
            CROSS JOIN LATERAL (SELECT * FROM posts WHERE seq = s.post_seq OFFSET 0) p
            CROSS JOIN LATERAL (SELECT * FROM threads WHERE id = p.thread_id OFFSET 0) t
            LEFT JOIN members m ON m.id = p.member_id
          WHERE p.visibility = 'published' AND t.visibility = 'published'
            AND t.audience IN (SELECT json_array_elements_text(${JSON.stringify(audiences)}::json))
            AND t.room_slug = coalesce(${room}::text, t.room_slug)
            AND coalesce(m.standing, 'present') <> 'hidden'
          ORDER BY s.post_seq DESC LIMIT ${limit}`,
    );
  };
}

/** What is wanted as a tsquery. Every lexeme stands in quotes and holds letters and digits only. */
function queryOf({ all, none, audiences, room }: Wanted): string {
  return [
    ...(room === null ? [] : [`'${placeTokens(room)}':C`]),
    ...all.map(wishIn),
    ...none.map((wish) => `!${wishIn(wish)}`),
    ...(audiences.includes("members") ? [] : ["!'members':C"]),
  ].join(" & ");
}

function wishIn(wish: Wish): string {
  const any =
    wish.kind === "word"
      ? [
          ...wish.stems.map((stem) => `'${stem}':${anywhere}`),
          ...(wish.start === undefined ? [] : [`'${wish.start}':*${anywhere}`]),
        ]
      : wish.forms.map((form) => `(${form.map((stem) => `'${stem}':${inText}`).join(" <-> ")})`);
  return `(${any.join(" | ")})`;
}
