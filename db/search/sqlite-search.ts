import type Database from "better-sqlite3";
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

const waiting = `
  SELECT p.seq, p.number, p.html, t.title, t.locale, t.room_slug AS roomSlug, t.audience
  FROM search_waiting w JOIN posts p ON p.seq = w.post_seq JOIN threads t ON t.id = p.thread_id
  WHERE p.visibility = 'published' AND t.visibility = 'published' AND t.audience <> 'therapists'
    AND w.post_seq <= ?`;

/** Keeps the index of a SQLite file in step; `writer` is inside its transaction whenever it is called. */
export function sqliteIndexer(writer: Database.Database) {
  const termsOf = makeTerms();
  // The tables are there once the file has been migrated.
  let statements: ReturnType<typeof prepare> | undefined;
  const prepare = () => ({
    upTo: writer
      .prepare<[number], number | null>(
        "SELECT max(post_seq) FROM (SELECT post_seq FROM search_waiting ORDER BY post_seq LIMIT ?)",
      )
      .pluck(),
    waiting: writer.prepare<[number], Waiting>(waiting),
    put: writer.prepare(
      "INSERT INTO search (rowid, title, body, plain, place) VALUES (?, ?, ?, ?, ?)",
    ),
    drop: writer.prepare("DELETE FROM search WHERE rowid = ?"),
    done: writer.prepare("DELETE FROM search_waiting WHERE post_seq <= ?"),
  });

  const indexUpTo = (limit: number): boolean => {
    statements ??= prepare();
    const upTo = statements.upTo.get(limit) ?? null;
    if (upTo === null) return false;
    for (const post of statements.waiting.all(upTo)) {
      const title = post.number === 1 ? termsOf(post.title, post.locale) : { words: "", plain: "" };
      const body = termsOf(plainText(post.html), post.locale);
      const place = `${placeTokens(post.roomSlug)} ${post.audience}`;
      statements.drop.run(post.seq);
      statements.put.run(
        post.seq,
        title.words,
        body.words,
        `${title.plain} ${body.plain}`.trim(),
        place,
      );
    }
    statements.done.run(upTo);
    return true;
  };
  return {
    /** Puts in everything that has become public since the transaction began. */
    indexWaiting: () => void indexUpTo(Number.MAX_SAFE_INTEGER),
    /** Puts in some of what an index made anew lacks. @returns false when nothing was left */
    indexSome: () => indexUpTo(batch),
  };
}

/** The search on the connection that only reads. */
export function sqliteSearch(reader: Database.Database) {
  let statement: Database.Statement<unknown[], Candidate> | undefined;
  return async (wanted: Wanted): Promise<Candidate[]> => {
    // CROSS JOIN: the index comes first, newest post first, and no more of it is read than is asked for.
    statement ??= reader.prepare<unknown[], Candidate>(`
      SELECT p.seq, s.title, s.body, s.plain, iif(?, t.title, '') AS threadTitle, iif(?, p.html, '') AS html
      FROM search s CROSS JOIN posts p CROSS JOIN threads t LEFT JOIN members m ON m.id = p.member_id
      WHERE s.search MATCH ? AND p.seq = s.rowid AND t.id = p.thread_id
        AND p.visibility = 'published' AND t.visibility = 'published'
        AND t.audience IN (SELECT value FROM json_each(?)) AND t.room_slug = coalesce(?, t.room_slug)
        AND coalesce(m.standing, 'present') <> 'hidden'
      ORDER BY s.rowid DESC LIMIT ?`);
    const { audiences, room, limit } = wanted;
    const withText = Number(wanted.withText);
    const values = [matchOf(wanted), JSON.stringify(audiences), room, limit];
    return statement.all(withText, withText, ...values);
  };
}

/** What is wanted in FTS5's words. Every token stands in quotes and holds letters and digits only. */
function matchOf({ all, none, audiences, room }: Wanted): string {
  const places = [
    ...(room === null ? [] : [`place : "${placeTokens(room)}"`]),
    `{title body plain} : (${all.map(wishIn).join(" AND ")})`,
  ].join(" AND ");
  const against = [
    ...none.map((wish) => `{title body plain} : ${wishIn(wish)}`),
    ...(audiences.includes("members") ? [] : ['place : "members"']),
  ];
  return against.length ? `(${places}) NOT (${against.join(" OR ")})` : places;
}

function wishIn(wish: Wish): string {
  const any =
    wish.kind === "word"
      ? [
          ...wish.stems.map((stem) => `"${stem}"`),
          ...(wish.start === undefined ? [] : [`"${wish.start}"*`]),
        ]
      : wish.forms.map((form) => `{title body} : "${form.join(" ")}"`);
  return `(${any.join(" OR ")})`;
}
