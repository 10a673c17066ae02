import type { RequestContext, Staff } from "#app/context.ts";
import { readKeys } from "./keys.server.ts";
import { readNoticed } from "./read-queue.server.ts";
import { readQueueLinks } from "./read-queues.server.ts";
import { readThreadQueue, threadQueues } from "./read-threads.server.ts";

const textQueues = { held: "held", reports: "reported" } as const;

/** One page of one queue, of threads or of texts. @throws 404 for a queue that there is not. */
export async function readQueuePage(
  context: RequestContext,
  staff: Staff,
  name: string | undefined,
  wanted: number,
) {
  const { t } = context;
  const back = `/desk/queues/${name}`;
  const [links, keys] = await Promise.all([
    readQueueLinks(context, staff, back),
    readKeys(context, staff),
  ]);
  const ofThreads = threadQueues.find((known) => known === name);
  if (ofThreads) {
    const { threads, count, page, pages } = await readThreadQueue(
      context,
      staff,
      ofThreads,
      wanted,
    );
    return {
      ...wordsOf(context, ofThreads),
      back,
      links,
      keys,
      page,
      pages,
      count: count ? t("queues.count", { count }) : null,
      content: { kind: "threads" as const, threads },
    };
  }
  if (name !== "held" && name !== "reports") throw new Response(null, { status: 404 });
  const { items, count, page, pages } = await readNoticed(context, wanted, textQueues[name]);
  return {
    ...wordsOf(context, name),
    back,
    links,
    keys,
    page,
    pages,
    count: count ? t("queues.countTexts", { count }) : null,
    content: { kind: "texts" as const, items },
  };
}

function wordsOf(
  { t }: RequestContext,
  name: (typeof threadQueues)[number] | keyof typeof textQueues,
) {
  return {
    heading: t(`queues.${name}`),
    intro: t(`queues.${name}.intro`),
    none: t(`queues.${name}.none`),
  };
}
