import {
  noExtras,
  type PostExtras,
  readPostExtras,
} from "#app/belonging/read-post-extras.server.ts";
import type { RequestContext } from "#app/context.ts";
import { type FoldedAway, findReader, foldFor, type Reader } from "#app/reading/reader.server.ts";
import { removedByWriter, ruleById } from "#app/rules/house-rules.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { findOpenChange } from "#db/queries/open-change.ts";
import {
  listEditable,
  listOwnHeldPosts,
  listPublicAdditions,
  listPublicPosts,
  type OwnPost,
  type PublicPost,
} from "#db/queries/posts.ts";
import { listStaffNames, type StaffName } from "#db/queries/staff.ts";
import type { ThreadRow } from "#db/queries/threads.ts";
import { wordsOfHtml } from "./render-markdown.server.ts";
import { threadUrl } from "./thread-url.ts";

type Written = {
  /** The post's own id, as addresses name it. */
  postId: string;
  number: number;
  html: string;
  alias: string;
  when: string;
  whenDate: string;
  staff: { firstName: string; profession: string } | null;
  own: boolean;
  lang: string | undefined;
  fold: FoldedAway | null;
};

/** What somebody added later to a post of theirs, shown under it. */
export type ShownAddition = Written & { id: string };

export type ShownPost = Written & {
  /** The post's place in the page. */
  id: string;
  permalink: string;
  /** In words, for a post whose words are not there: who took them away, and why. */
  removed: string | null;
  held: boolean;
  /** In words, where the writer asked to be answered gently. */
  tags: string[];
  /** For a post that adds to an earlier one, in words; `href` leads to where it is shown. */
  addsTo: { words: string; href: string | null } | null;
  additions: ShownAddition[];
  /** What its own writer may do with it. */
  mayEdit: boolean;
  mayAdd: boolean;
  /** What a member may do about another one. */
  mayBlock: boolean;
  extras: PostExtras;
};

/** What the posts `from` to `to` of a thread are to whoever reads, in words, oldest first. */
export async function showPosts(
  context: RequestContext,
  thread: ThreadRow,
  { from, to }: { from: number; to: number },
): Promise<ShownPost[]> {
  const { store, clock } = context;
  const viewer = await context.viewer();
  const me = viewer.kind === "member" ? viewer : null;
  const [rows, added, reader, held, editable] = await Promise.all([
    listPublicPosts(store, thread.id, from, to),
    listPublicAdditions(store, thread.id, from, to),
    findReader(context),
    me ? listOwnHeldPosts(store, thread.id, me.id) : [],
    me ? listEditable(store, thread.id, me.id, clock()) : [],
  ]);
  const extrasOf = await readPostExtras(context, { threadId: thread.id, from, to }, rows);
  const removers = [...new Set(rows.flatMap(({ removedBy }) => removedBy ?? []))];
  const show = {
    context,
    thread,
    reader,
    editable: new Set([...editable, ...(await askedToChange(context, held))]),
    removers: await listStaffNames(store, removers),
    staffId: viewer.kind === "staff" ? viewer.id : null,
    extrasOf,
  };
  const posts = rows.map((row) => showPost(show, row, added));
  const own = held
    .filter(({ number }) => number >= from && number <= to)
    .map((post) => showHeld(show, post, me?.alias ?? ""));
  return own.length ? [...posts, ...own].sort((a, b) => a.number - b.number) : posts;
}

/** Those of one's own held texts that staff have asked to have changed. */
async function askedToChange({ store }: RequestContext, held: readonly OwnPost[]) {
  const asked: string[] = [];
  for (const { id } of held) if (await findOpenChange(store, id)) asked.push(id);
  return asked;
}

type Show = {
  context: RequestContext;
  thread: ThreadRow;
  reader: Reader;
  editable: ReadonlySet<string>;
  removers: StaffName[];
  staffId: string | null;
  extrasOf: (post: PublicPost) => PostExtras;
};

function showPost(show: Show, row: PublicPost, added: readonly PublicPost[]): ShownPost {
  const { context, thread, reader, editable } = show;
  const written = showWords(show, row);
  const isRemoved = row.visibility === "removed" || isHidden(row);
  const isOwn = written.own || (show.staffId !== null && row.staffId === show.staffId);
  return {
    ...written,
    id: `p-${row.id}`,
    permalink: threadUrl(thread.id, row.number, row.id),
    removed: isRemoved ? absentWords(show, row) : null,
    held: false,
    tags: row.gently && !isRemoved ? [context.t("composing.gently.tag")] : [],
    addsTo: isRemoved ? null : addsToWords(context, thread, row, written.alias),
    additions: isRemoved
      ? []
      : added
          .filter((addition) => addition.addsTo === row.number && !isHidden(addition))
          .map((addition) => ({ ...showWords(show, addition), id: `a-${addition.id}` })),
    mayEdit: editable.has(row.id),
    mayAdd: isOwn && !isRemoved && row.addsTo === null && !(thread.locked && show.staffId === null),
    mayBlock: reader.memberId !== null && row.memberId !== null && !written.own,
    extras: show.extrasOf(row),
  };
}

function showWords({ context, thread, reader }: Show, row: PublicPost): Written {
  const { t, locale, clock, config } = context;
  const when = coarseTime(row.writtenOn, clock(), { timeZone: config.timeZone, locale });
  const { staffFirstName: firstName, staffProfession: profession } = row;
  return {
    postId: row.id,
    number: row.number,
    html: row.html,
    alias: row.alias ?? firstName ?? t(isHidden(row) ? "away.hiddenAlias" : "common.someone"),
    when: when.label,
    whenDate: when.date,
    staff: firstName && profession ? { firstName, profession } : null,
    own: reader.memberId !== null && row.memberId === reader.memberId,
    lang: thread.locale === locale ? undefined : thread.locale,
    fold: foldFor(context, reader, {
      memberId: row.memberId,
      words: () => wordsOfHtml(row.html),
      topicNote: row.topicNote,
    }),
  };
}

/** A text of one's own that waits: nobody else meets it here. */
function showHeld(show: Show, post: OwnPost, alias: string): ShownPost {
  const row: PublicPost = {
    ...post,
    removedBy: null,
    writerStanding: null,
    // It is told in words that it adds to something, but stands by itself while it waits.
    addsToVisibility: null,
    memberId: show.reader.memberId,
    alias,
    staffId: null,
    staffFirstName: null,
    staffProfession: null,
    reactionCounts: null,
    showsDays: null,
  };
  return { ...showPost(show, row, []), held: true, mayAdd: false, extras: noExtras };
}

/**
 * A post that adds to another one is read there, and only named where it was written; if that one is
 * gone, it stands by itself.
 */
function addsToWords(
  { t }: RequestContext,
  thread: ThreadRow,
  { id, addsTo, addsToVisibility }: PublicPost,
  alias: string,
): ShownPost["addsTo"] {
  if (addsTo === null) return null;
  if (addsToVisibility !== "published") {
    return { words: t("post.addsTo", { number: addsTo }), href: null };
  }
  return {
    words: t("post.addedLine", { alias, number: addsTo }),
    href: threadUrl(thread.id, addsTo, id).replace("#p-", "#a-"),
  };
}

/** Its writer has hidden their words until they return. */
function isHidden({ visibility, writerStanding }: PublicPost): boolean {
  return visibility === "published" && writerStanding === "hidden";
}

/** What stands where a text is not: who took it away, and why. */
function absentWords(show: Show, row: PublicPost): string {
  return isHidden(row) ? show.context.t("away.hiddenPost") : removedWords(show, row);
}

function removedWords({ context, removers }: Show, row: PublicPost): string {
  const { t, locale } = context;
  if (row.removedRule === removedByWriter) return t("accounts.removedByWriter");
  const label = row.removedRule ? ruleById(row.removedRule)?.label[locale] : undefined;
  const rule = label ?? t("common.rules");
  const by = removers.find(({ id }) => id === row.removedBy);
  return by
    ? t("thread.removedBy", { name: by.firstName, profession: by.profession, rule })
    : t("thread.removed", { rule });
}
