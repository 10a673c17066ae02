import type { Member, RequestContext } from "#app/context.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { DAY, firstInstantOf } from "#app/time/local-clock.ts";
import { localDay } from "#app/time/local-day.ts";
import {
  listPathAnswers,
  listPathBookmarks,
  listPathDays,
  listPathNotes,
  listPathPosts,
} from "#db/queries/path.ts";
import { dateInWords } from "./day-names.ts";
import { openDay, openNote } from "./sealed-words.server.ts";

/** In the order in which they stand when they are of the same part of a day. */
export const pathKinds = ["days", "notes", "saved", "answers", "posts"] as const;
export type PathKind = (typeof pathKinds)[number];

export type PathEntry = {
  kind: PathKind;
  key: string;
  at: Date;
  when: string;
  whenDate: string;
  /** What it is, in words. */
  what: string;
  /** All of its words, as they were written. */
  text: string;
  /** Where it stands: in the forum, or a day in the diary. */
  href: string | null;
  /** Where a note can be changed. */
  edit: string | null;
  /** In words, for an own post that others cannot see. */
  state: string | null;
};

/** The newest `limit` of each kind (or of one) on a member's path, all together newest first. */
export async function listPathEntries(
  context: RequestContext,
  member: Member,
  limit: number,
  only: PathKind | null = null,
): Promise<PathEntry[]> {
  const lists = await Promise.all(
    pathKinds
      .filter((kind) => !only || kind === only)
      .map((kind) => listers[kind](context, member, limit)),
  );
  const place = (entry: PathEntry) => pathKinds.indexOf(entry.kind);
  // The sort is stable: within a kind and a part of a day the order of the list stays.
  return lists.flat().sort((a, b) => b.at.getTime() - a.at.getTime() || place(a) - place(b));
}

type Lister = (context: RequestContext, member: Member, limit: number) => Promise<PathEntry[]>;

const listers: Record<PathKind, Lister> = {
  async posts(context, member, limit) {
    const { t, store } = context;
    return (await listPathPosts(store, member.id, limit)).map((post) => ({
      ...entry(context, "posts", post.postId, post.at),
      what: t("path.posts.what", { title: post.title || t("away.hiddenTitle") }),
      text: post.body,
      href: threadUrl(post.threadId, post.number, post.postId),
      state: post.visibility === "published" ? null : t(`me.state.${post.visibility}`),
    }));
  },
  async answers(context, member, limit) {
    const { t, store } = context;
    return (await listPathAnswers(store, member.id, limit)).map((post) => ({
      ...entry(context, "answers", post.postId, post.at),
      what: t("path.answers.what", post),
      text: post.body,
      href: threadUrl(post.threadId, post.number, post.postId),
    }));
  },
  async saved(context, member, limit) {
    const { t, store } = context;
    return (await listPathBookmarks(store, member.id, limit)).map((post) => ({
      ...entry(context, "saved", post.postId, post.at),
      what: t("path.saved.what", {
        alias: post.staffFirstName ?? post.alias ?? t("common.someone"),
        title: post.title || t("away.hiddenTitle"),
      }),
      text: post.body,
      href: threadUrl(post.threadId, post.number, post.postId),
    }));
  },
  async notes(context, member, limit) {
    const { t, store } = context;
    return (await listPathNotes(store, member.id, limit)).map((note) => ({
      ...entry(context, "notes", note.id, note.at),
      what: note.title ? t("path.notes.whatAbout", { title: note.title }) : t("path.notes.what"),
      text: openNote(context, note.id, note.bodySealed),
      href:
        note.threadId && note.postId
          ? threadUrl(note.threadId, note.number ?? 1, note.postId)
          : null,
      edit: `/me/notes/${note.id}`,
    }));
  },
  async days(context, member, limit) {
    const { t, store, locale, config } = context;
    const thisYear = localDay(context.clock(), config.timeZone);
    return (await listPathDays(store, member.id, limit)).map(({ day, went, noteSealed }) => {
      // As the evening of its day, so that it stands above what was written on it.
      const evening = Date.parse(`${day}T00:00:00Z`) + (DAY * 3) / 4;
      return {
        ...entry(context, "days", day, new Date(firstInstantOf(evening, config.timeZone))),
        when: thisYear.startsWith(day.slice(0, 4))
          ? dateInWords(day, locale)
          : `${dateInWords(day, locale)} ${day.slice(0, 4)}`,
        whenDate: day,
        what: t(`path.days.${went}`),
        text: openDay(context, member.id, day, noteSealed),
        href: `/me/diary?day=${day}#day`,
      };
    });
  },
};

function entry({ clock, config, locale }: RequestContext, kind: PathKind, key: string, at: Date) {
  const { label, date } = coarseTime(at, clock(), { timeZone: config.timeZone, locale });
  const nothing = { href: null, edit: null, state: null };
  return { kind, key: `${kind}-${key}`, at, when: label, whenDate: date, ...nothing };
}
