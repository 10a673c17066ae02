import type { RequestContext, Staff } from "#app/context.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import {
  countDeskThreads,
  type DeskThread,
  findClaim,
  listDeskThreads,
  type ThreadQueue,
} from "#db/queries/desk-threads.ts";
import { audienceFact } from "./audience-words.ts";
import { listedContact } from "./listed-contact.ts";
import { roomName } from "./show-words.server.ts";
import { dueWords, exactTime, staffedDayMinutes, waitedWords } from "./time-words.ts";

/** Threads on one page of a queue. */
const pageSize = 20;
/** Somebody who wants to be looked in on, and has heard nothing for so many days. */
const quietDays = 5;

export const threadQueues = ["waiting", "mine", "check-ins"] as const;
export type ThreadQueueName = (typeof threadQueues)[number];

export type ThreadView = {
  id: string;
  href: string;
  title: string;
  lang: "sv" | "en";
  /** Room, posts, contact wish, audience: in words. */
  facts: string[];
  alias: string | null;
  waiting: string;
  promise: { label: string; overdue: boolean } | null;
  /** Who has it in hand, in words. */
  claim: string | null;
  isMine: boolean;
  isTaken: boolean;
};

/** One page of a queue of threads; a page that no longer exists gives the last one. */
export async function readThreadQueue(
  context: RequestContext,
  staff: Staff,
  name: ThreadQueueName,
  wanted: number,
) {
  const { store, clock } = context;
  const now = clock();
  const queue = queueOf(name, staff, now);
  const count = await countDeskThreads(store, queue, now);
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(Math.max(1, wanted), pages);
  const threads = await listDeskThreads(store, queue, now, {
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return {
    count,
    page,
    pages,
    threads: threads.map((thread) => showThread(context, staff, thread)),
  };
}

/** How many threads stand in each queue of threads. */
export async function countThreadQueues({ store, clock }: RequestContext, staff: Staff) {
  const now = clock();
  const [waiting, mine, checkIns] = await Promise.all(
    threadQueues.map((name) => countDeskThreads(store, queueOf(name, staff, now), now)),
  );
  return { waiting: waiting ?? 0, mine: mine ?? 0, "check-ins": checkIns ?? 0 };
}

function queueOf(name: ThreadQueueName, staff: Staff, now: Date): ThreadQueue {
  if (name === "mine") return { kind: "mine", staffId: staff.id };
  if (name === "waiting") return { kind: "waiting" };
  return { kind: "check-ins", quietSince: new Date(now.getTime() - quietDays * 86_400_000) };
}

/** Who has a thread in hand, for the pages about one of its texts. */
export async function readClaim(
  context: RequestContext,
  staff: Staff,
  { threadId, title }: { threadId: string; title: string },
) {
  const claimedBy = await findClaim(context.store, threadId, context.clock());
  return { id: threadId, title, ...showClaim(context, staff, claimedBy) };
}

function showClaim(context: RequestContext, staff: Staff, claimedBy: DeskThread["claimedBy"]) {
  const { t } = context;
  if (!claimedBy) return { claim: null, isMine: false, isTaken: false };
  const { firstName: name, until } = claimedBy;
  const time = clockOf(context, until);
  const isMine = claimedBy.id === staff.id;
  return {
    claim: isMine ? t("queues.claim.mine", { time }) : t("queues.claim.other", { name, time }),
    isMine,
    isTaken: !isMine,
  };
}

function showThread(context: RequestContext, staff: Staff, thread: DeskThread): ThreadView {
  const { t, locale } = context;
  return {
    id: thread.id,
    href: `/threads/${thread.id}`,
    title: thread.title,
    lang: thread.locale,
    alias: thread.alias,
    facts: [
      roomName(locale, thread),
      t("desk.unanswered.posts", { count: thread.postCount }),
      ...listedContact(t, thread.contact),
      ...audienceFact(t, thread.audience),
      ...(thread.ownerName ? [t("queues.owner", { name: thread.ownerName })] : []),
    ],
    waiting: waitedWords(context, thread.waitingSince),
    promise: thread.waiting === "us" ? promiseOf(context, thread.waitingSince) : null,
    ...showClaim(context, staff, thread.claimedBy),
  };
}

/** By when an answer is promised: so many working days after it was asked for. */
function promiseOf(context: RequestContext, since: Date) {
  const { t, config } = context;
  const minutes = config.answerDays * staffedDayMinutes(config.staffedHours);
  const due = addStaffedMinutes(config.staffedHours, since, minutes, config.timeZone);
  const { overdue } = dueWords(context, due);
  const time = exactTime(context, due);
  return {
    overdue,
    label: overdue ? t("desk.promise.passed", { time }) : t("desk.promise.by", { time }),
  };
}

/** The clock alone: a lease ends today. */
function clockOf({ locale, config }: RequestContext, at: Date): string {
  return new Intl.DateTimeFormat(locale === "sv" ? "sv-SE" : "en-GB", {
    timeZone: config.timeZone,
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
}
