import type { RequestContext, Staff } from "#app/context.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import {
  countWaiting,
  listWaiting,
  openingLength,
  type QueuePart,
  type WaitingItem,
} from "#db/queries/review.ts";
import { audienceFact, needFact, writerFacts } from "./audience-words.ts";
import { listedContact } from "./listed-contact.ts";
import { readReportFacts } from "./read-post-reports.server.ts";
import { readThreadQueue } from "./read-threads.server.ts";
import { categoryList, excerptOf, roomName } from "./show-words.server.ts";
import { dueWords, waitedWords } from "./time-words.ts";

/** Items on one page of the queue. */
const pageSize = 20;
/** Threads shown under "waiting for an answer"; the rest are counted. */
const mostThreads = 10;

export type QueueView = {
  id: string;
  href: string;
  level: WaitingItem["level"];
  levelLabel: string;
  waiting: string;
  due: { label: string; overdue: boolean } | null;
  title: string;
  excerpt: string;
  /** Room, whether it is held, categories: in words. */
  facts: string[];
  lang: "sv" | "en";
};

export type PageOfQueue<T> = { items: T[]; count: number; page: number; pages: number };

/** One page of what the engine noticed, of what is held, or of what somebody has reported. */
export async function readNoticed(
  context: RequestContext,
  page: number,
  which: Exclude<QueuePart, "ordinary"> = "noticed",
): Promise<PageOfQueue<QueueView>> {
  const part = await readPart(context, which, page);
  const reports = await readReportFacts(context, part.items);
  return {
    ...part,
    items: part.items.map((item) => {
      const shown = showItem(context, item);
      const reported = reports.get(item.postId);
      return reported ? { ...shown, facts: [reported, ...shown.facts] } : shown;
    }),
  };
}

export type OrdinaryView = QueueView & {
  alias: string | null;
  /** The whole text, or its beginning where it is long: then it must be opened to be read. */
  text: string;
  isWhole: boolean;
  /** What its writer is told when a held text is published with one press; null where it is not held. */
  welcome: string | null;
};

/** One page of ordinary reading, with texts short enough to be read in place. */
export async function readOrdinary(
  context: RequestContext,
  page: number,
): Promise<PageOfQueue<OrdinaryView>> {
  const part = await readPart(context, "ordinary", page);
  return {
    ...part,
    items: part.items.map((item) => ({
      ...showItem(context, item),
      alias: item.alias,
      welcome: item.held ? translatorFor(item.locale)("desk.firstPost.welcome") : null,
      isWhole: item.length <= openingLength,
      text: item.length <= openingLength ? item.opening : excerptOf(item.opening, 400),
    })),
  };
}

async function readPart({ store }: RequestContext, part: QueuePart, wanted: number) {
  const count = await countWaiting(store, part);
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(Math.max(1, wanted), pages);
  const items = await listWaiting(store, part, pageSize, (page - 1) * pageSize);
  return { items, count, page, pages };
}

function showItem(context: RequestContext, item: WaitingItem): QueueView {
  const { t, locale } = context;
  return {
    id: item.id,
    href: `/desk/items/${item.id}`,
    level: item.level,
    levelLabel: t(`common.level.${item.level}`),
    waiting: waitedWords(context, item.openedAt),
    due: item.dueAt ? dueWords(context, item.dueAt) : null,
    title:
      item.postNumber === 1 ? item.threadTitle : t("desk.replyIn", { title: item.threadTitle }),
    excerpt: excerptOf(item.opening, 180),
    facts: [
      roomName(locale, item),
      ...audienceFact(t, item.audience),
      ...writerFacts(t, item),
      ...listedContact(t, item.contact),
      ...needFact(t, item.need),
      // A private line is neither published nor held back.
      ...(item.audience === "therapists"
        ? []
        : [t(item.held ? "desk.state.held" : "desk.state.published")]),
      ...categoryList(t, item.categories),
    ],
    lang: item.locale,
  };
}

/** The first page of threads that wait for an answer, for the desk's own page. */
export async function readUnanswered(context: RequestContext, staff: Staff) {
  const { threads, count } = await readThreadQueue(context, staff, "waiting", 1);
  return { threads: threads.slice(0, mostThreads), count };
}
