import type { RequestContext } from "#app/context.ts";
import { audienceFact, needFact } from "#app/desk/audience-words.ts";
import { excerptOf, ruleWords } from "#app/desk/show-words.server.ts";
import { exactTime } from "#app/desk/time-words.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { decisionRules } from "#app/rules/house-rules.ts";
import { listRooms } from "#db/queries/rooms.ts";
import { type ListedAct, listThreadActs } from "#db/queries/thread-acts.ts";
import { findCare } from "#db/queries/thread-care.ts";
import { type CarePost, listCarePosts } from "#db/queries/thread-posts.ts";
import { actsFor, type CareAct, ruleFor } from "./act-rules.ts";
import { isFirstOf } from "./welcome-words.server.ts";

/**
 * A thread as staff take care of it: how it stands, each of its texts, what can be done to it and what
 * has been. @throws 404 when there is none.
 */
export async function readCare(context: RequestContext, threadId: string | undefined) {
  const { t, store } = context;
  const thread = await requireThread(context, threadId);
  const [rooms, care, posts, acts, isFirst] = await Promise.all([
    listRooms(store),
    findCare(store, thread.id),
    listCarePosts(store, thread.id),
    listThreadActs(store, thread.id),
    isFirstOf(context, thread),
  ]);
  const room = rooms.find(({ slug }) => slug === thread.roomSlug);
  const standing = acts.filter(({ undoneAt }) => undoneAt === null).map(({ act }) => act);
  return {
    id: thread.id,
    title: thread.storedTitle,
    lang: thread.locale,
    facts: [
      room ? roomWords(room, context).name : "",
      t(`threadCare.state.${thread.visibility}`),
      ...(thread.locked ? [t("threadCare.state.locked")] : []),
      ...(care?.pinned ? [t("threadCare.pinned")] : []),
      ...audienceFact(t, thread.audience),
      ...needFact(t, thread.need),
      ...(care?.waiting ? [t(`threadCare.turn.${care.waiting}`)] : []),
    ].filter(Boolean),
    posts: posts.map((post) => showPost(context, post)),
    acts: acts.map((act) => showAct(context, thread.id, act)),
    offered: actsFor(thread.audience).filter((act) =>
      isOffered(act, standing, { ...thread, waiting: care?.waiting ?? null }),
    ),
    welcome: isFirst,
    /** Members to whom a private line can be begun: everybody who has written here and is still with us. */
    writers: [...new Set(posts.flatMap(({ alias }) => alias ?? []))],
    isPrivate: thread.audience === "therapists",
    rooms: rooms
      .filter(({ slug }) => slug !== thread.roomSlug)
      .map((other) => ({ value: other.slug, label: roomWords(other, context).name })),
  };
}
export type CareView = Awaited<ReturnType<typeof readCare>>;

/** What is so already is not offered; it stands among what has been done, to be undone there. */
function isOffered(
  act: CareAct,
  standing: readonly string[],
  thread: { visibility: string; locked: boolean; waiting: string | null },
): boolean {
  if (act === "hold") return thread.visibility === "published";
  if (act === "lock") return !thread.locked;
  if (act === "pin") return !standing.includes("pin");
  if (act === "merge") return thread.visibility === "published";
  if (act === "answered") return thread.waiting === "us";
  if (act === "wait-again") return thread.waiting !== null && thread.waiting !== "us";
  return true;
}

/** The rules an act may name, in the reader's language; none for one that names none. */
export function rulesFor({ t, locale }: RequestContext, act: CareAct) {
  const needed = ruleFor(act);
  if (needed === "none") return [];
  const rules = decisionRules
    .filter(({ house }) => needed === "any" || house !== null)
    .map(({ id: value, label }) => ({ value, label: label[locale] }));
  // Nobody closes a thread by a rule that merely stood first in a list.
  return needed === "house" ? [{ value: "", label: t("threadCare.chooseRule") }, ...rules] : rules;
}

function showPost({ t }: RequestContext, post: CarePost) {
  return {
    id: post.id,
    number: post.number,
    who: post.alias ?? post.staffFirstName ?? t("common.someone"),
    opening: excerptOf(post.opening, 120) || t("threadCare.erased"),
    state: t(post.isOpen ? "threadCare.post.waits" : `threadCare.post.${post.visibility}`),
    itemHref: post.itemId ? `/desk/items/${post.itemId}` : null,
    /** What belongs to another post goes where that goes; the first stays. */
    canLeave: post.number > 1 && post.addsTo === null,
  };
}

function showAct(context: RequestContext, threadId: string, act: ListedAct) {
  const { t } = context;
  const { from, to } = act.detail;
  const other = from === threadId ? to : from;
  return {
    id: act.id,
    what: t(`threadCare.did.${act.act as CareAct}`),
    undo: t(`threadCare.undo.${act.act as CareAct}`),
    rule: act.rule ? ruleWords(context, act.rule) : null,
    reason: act.reason,
    by: act.staffFirstName,
    when: exactTime(context, act.doneAt),
    other: other ? `/desk/threads/${other}/care` : null,
    undone:
      act.undoneAt && act.undoneBy
        ? t("threadCare.undoneBy", { name: act.undoneBy, time: exactTime(context, act.undoneAt) })
        : null,
  };
}
export type ActView = ReturnType<typeof showAct>;

const dones = [
  "hold",
  "lock",
  "pin",
  "move",
  "split",
  "merge",
  "answered",
  "wait-again",
  "undo",
  "private",
  "welcome",
] as const;

/** What `?done=` says on the page of a thread's care. */
export function careDoneWords({ t }: RequestContext, url: URL): string | null {
  const done = dones.find((known) => known === url.searchParams.get("done"));
  return done ? t(`threadCare.done.${done}`) : null;
}
