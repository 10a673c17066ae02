import type { RequestContext, Staff } from "#app/context.ts";
import { countAppeals } from "#db/queries/appeals.ts";
import { countWaiting } from "#db/queries/review.ts";
import { readCheckIns } from "./read-check-ins.server.ts";
import { countThreadQueues } from "./read-threads.server.ts";

export type QueueLink = { href: string; label: string; current: boolean };

/** The way to every queue, each with how much stands in it. */
export async function readQueueLinks(
  context: RequestContext,
  staff: Staff,
  here: string,
): Promise<QueueLink[]> {
  const { t, store } = context;
  const [noticed, ordinary, held, reported, threads, appeals, checkIns] = await Promise.all([
    countWaiting(store, "noticed"),
    countWaiting(store, "ordinary"),
    countWaiting(store, "held"),
    countWaiting(store, "reported"),
    countThreadQueues(context, staff),
    countAppeals(store, context.clock()),
    readCheckIns(context),
  ]);
  const links: [href: string, words: string, count: number][] = [
    ["/desk", t("queues.unread"), noticed + ordinary],
    ["/desk/queues/waiting", t("queues.waiting"), threads.waiting],
    ["/desk/queues/mine", t("queues.mine"), threads.mine],
    ["/desk/queues/held", t("queues.held"), held],
    ["/desk/queues/reports", t("queues.reports"), reported],
    ["/desk/appeals", t("queues.appeals"), appeals.open],
    ["/desk#repair", t("queues.repair"), checkIns.count],
    ["/desk/queues/check-ins", t("queues.check-ins"), threads["check-ins"]],
  ];
  return links.map(([href, words, count]) => ({
    href,
    label: t("queues.link", { words, count: String(count) }),
    current: href === here,
  }));
}
