import type { RequestContext } from "#app/context.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import type { Room } from "#db/queries/rooms.ts";
import type { ListedThread } from "#db/queries/threads.ts";

/** A room's name and purpose in the reader's language. */
export function roomWords(room: Room, { locale }: Pick<RequestContext, "locale">) {
  return locale === "sv"
    ? { name: room.nameSv, purpose: room.purposeSv }
    : { name: room.nameEn, purpose: room.purposeEn };
}

/** Rows of a thread list in words: coarse times, replies counted, the room named when asked for. */
export function threadRows(context: RequestContext, threads: ListedThread[], rooms?: Room[]) {
  const { t, locale, clock, config } = context;
  const now = clock();
  return threads.map((thread) => {
    const when = coarseTime(thread.lastPostOn, now, { timeZone: config.timeZone, locale });
    const room = rooms?.find(({ slug }) => slug === thread.roomSlug);
    const replies = thread.postCount - 1;
    return {
      href: `/threads/${thread.id}`,
      ...(thread.writerStanding === "hidden"
        ? { title: t("away.hiddenTitle"), lang: undefined }
        : { title: thread.title, lang: thread.locale === locale ? undefined : thread.locale }),
      room: room && roomWords(room, context).name,
      alias:
        thread.alias ??
        t(thread.writerStanding === "hidden" ? "away.hiddenAlias" : "common.someone"),
      when: when.label,
      whenDate: when.date,
      replies: replies > 0 ? t("threads.replies", { count: replies }) : t("threads.noReplies"),
      tags: [
        ...(thread.pinned ? [t("threadCare.pinned")] : []),
        ...(thread.audience === "members" ? [t("audience.members.tag")] : []),
        ...(thread.need ? [t(`need.${thread.need}`)] : []),
      ],
      answeredBy: thread.answeredByStaff ? t("threads.answered") : undefined,
    };
  });
}
