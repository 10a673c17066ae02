import { randomInt } from "node:crypto";
import { aliasSkeleton } from "#app/accounts/alias-skeleton.ts";
import { suggestAliases } from "#app/accounts/alias-suggestions.ts";
import { startSession } from "#app/accounts/sessions.server.ts";
import { parseConfig } from "#app/config.ts";
import type { App } from "#app/context.ts";
import { rendererVersion, renderMarkdown } from "#app/forum/render-markdown.server.ts";
import { makeApp } from "#app/server/make-app.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/store.ts";
import { makeRandom, pick } from "./random.ts";
import { makeBody, makeTitle } from "./texts.ts";

const size = { threads: 400, posts: 20_000, members: 300, renderedBodies: 1_000 };
/** Two pages of a thread and a half: the page that is measured holds twenty posts. */
const postsPerThread = size.posts / size.threads;
/** SQLite takes 32,766 values in one statement; a post has twelve. */
const rowsAtOnce = 1_000;
const day = 86_400_000;

export type Seeded = {
  rooms: number;
  threads: number;
  posts: number;
  /** The room and the thread that are read. */
  roomSlug: string;
  threadId: string;
  /** Published threads to reply in. */
  threadIds: string[];
  /** The session cookies' values of members who are signed in. */
  sessions: string[];
};

/**
 * Fills an empty data folder with a community of the size above, through the real tables: the same
 * schema, renderer and sessions as the forum's own.
 */
export async function seedForum(dataDir: string): Promise<Seeded> {
  const app = await makeApp(parseConfig({ DATA_DIR: dataDir }));
  try {
    return await app.store.write((tx) => fill(app, tx));
  } finally {
    await app.store.close();
  }
}

async function fill(app: App, tx: Db): Promise<Seeded> {
  const { rooms, threads, posts, members, staff } = app.store.schema;
  const random = makeRandom(2);
  const roomSlugs = (await tx.select({ slug: rooms.slug }).from(rooms)).map(({ slug }) => slug);

  const people = (["sv", "en"] as const).flatMap((locale) =>
    suggestAliases(locale, size.members / 2, (max) => randomInt(max)).map((alias) => ({
      id: newId(),
      alias,
      skeleton: aliasSkeleton(alias),
      locale,
      joinedMonth: "2026-01",
    })),
  );
  await tx.insert(members).values(people);
  const therapist = {
    id: newId(),
    firstName: "Anna",
    profession: "psykolog",
    role: "therapist" as const,
    signInName: "anna",
    skeleton: aliasSkeleton("anna"),
    // Nobody signs in as her: no hash is of these.
    passphraseHash: "none",
    totpSecret: "none",
    locale: "sv" as const,
    createdAt: app.clock(),
  };
  await tx.insert(staff).values(therapist);

  const letters = (["sv", "en"] as const).map((locale) =>
    Array.from({ length: size.renderedBodies / 2 }, () => {
      const body = makeBody(locale, random);
      return { body, html: renderMarkdown(body) };
    }),
  );
  const begun = app.clock().getTime() - 90 * day;
  const threadRows = Array.from({ length: size.threads }, (_, index) => {
    const locale = index % 3 === 0 ? ("en" as const) : ("sv" as const);
    return {
      id: newId(),
      roomSlug: pick(roomSlugs, random),
      title: makeTitle(locale, index + 1, random),
      locale,
      visibility: "published" as const,
      memberId: pick(people, random).id,
      postCount: postsPerThread,
      lastNumber: postsPerThread,
      lastPostSeq: size.posts - size.threads + index + 1,
      lastPostOn: roundToPartOfDay(app.clock(), app.config.timeZone),
      answeredByStaff: true,
    };
  });
  // One post of each thread at a time, as a forum grows.
  const postRows = Array.from({ length: size.posts }, (_, index) => {
    const thread = threadRows[index % size.threads] as (typeof threadRows)[number];
    const number = Math.floor(index / size.threads) + 1;
    const byStaff = number % 9 === 3;
    const writtenOn = new Date(begun + (index / size.posts) * 90 * day);
    return {
      id: newId(),
      threadId: thread.id,
      number,
      memberId: byStaff ? null : pick(people, random).id,
      staffId: byStaff ? therapist.id : null,
      ...pick(letters[thread.locale === "sv" ? 0 : 1] ?? [], random),
      rendererVersion,
      visibility: "published" as const,
      submissionId: newId(),
      writtenOn: roundToPartOfDay(writtenOn, app.config.timeZone),
    };
  });
  await tx.insert(threads).values(threadRows);
  for (let from = 0; from < postRows.length; from += rowsAtOnce) {
    await tx.insert(posts).values(postRows.slice(from, from + rowsAtOnce));
  }

  const sessions: string[] = [];
  for (const { id } of people.slice(0, 16)) {
    const started = await startSession(app, tx, { memberId: id, stay: false });
    sessions.push(started.token);
  }
  const [, read] = threadRows;
  if (!read) throw new Error("nothing was seeded");
  return {
    rooms: roomSlugs.length,
    threads: threadRows.length,
    posts: postRows.length,
    roomSlug: read.roomSlug,
    threadId: read.id,
    threadIds: threadRows.map(({ id }) => id),
    sessions,
  };
}
