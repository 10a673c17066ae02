import type { RequestContext, Staff } from "#app/context.ts";
import { describeOpening } from "#app/time/staffed-hours.ts";
import { type HeldReply, listHeldReplies } from "./held-replies.server.ts";

/** Replies that wait for opening, in words; for whoever wrote them. */
export async function showHeldReplies(context: RequestContext, staff: Staff) {
  return (await listHeldReplies(context, staff)).map((held) => showHeld(context, held));
}

export function showHeld(context: RequestContext, held: HeldReply) {
  const { t, clock, config, locale } = context;
  const { timeZone } = config;
  const opening = describeOpening(held.publishAt, clock(), { timeZone, locale });
  return {
    id: held.id,
    href: `/threads/${held.threadId}`,
    title: held.threadTitle,
    lang: held.locale,
    body: held.body,
    opening,
    when: t("hold.list.when", { when: opening }),
  };
}
export type HeldReplyView = ReturnType<typeof showHeld>;
