import type { Member, RequestContext } from "#app/context.ts";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { listDeviceIds } from "#db/queries/devices.ts";
import { listFeedLinks } from "#db/queries/feed-links.ts";
import {
  type FollowedThread,
  listFollowedRooms,
  listFollowedThreads,
} from "#db/queries/follows.ts";
import { findBellSettings } from "#db/queries/member-settings.ts";

export type ShownFollow = {
  key: string;
  /** Null for a thread that can no longer be read. */
  href: string | null;
  title: string;
  lang: string | undefined;
  action: string;
};

/** What a member follows, and how they want to hear of it. */
export async function readFollowing(context: RequestContext, member: Member) {
  const { store } = context;
  const threads = await listFollowedThreads(store, member.id);
  const rooms = await listFollowedRooms(store, member.id);
  const settings = await findBellSettings(store, member.id);
  return {
    followsWriting: settings?.followsWriting ?? true,
    away: settings?.standing !== "present",
    push: context.push
      ? {
          publicKey: context.push.publicKey,
          devices: await listDeviceIds(store, member.id),
          quietFrom: settings?.quietFrom ?? 0,
          quietTo: settings?.quietTo ?? 0,
        }
      : null,
    links: (await listFeedLinks(store, member.id)).map(({ tokenHash, createdOn }) => {
      const { timeZone } = context.config;
      const when = coarseTime(createdOn, context.clock(), { timeZone, locale: context.locale });
      return { key: tokenHash, when: when.label, whenDate: when.date };
    }),
    threads: threads.map((thread) => showThread(context, member, thread)),
    rooms: rooms.map(
      (room): ShownFollow => ({
        key: room.slug,
        href: `/rooms/${room.slug}`,
        title: roomWords({ ...room, purposeSv: "", purposeEn: "" }, context).name,
        lang: undefined,
        action: `/rooms/${room.slug}/follow`,
      }),
    ),
  };
}

function showThread(
  { t, locale }: RequestContext,
  member: Member,
  thread: FollowedThread,
): ShownFollow {
  const isOwn = thread.starterId === member.id;
  const isOpen = thread.visibility === "published" && thread.audience !== "therapists";
  const shown = isOpen || isOwn;
  return {
    key: thread.id,
    href: shown ? `/threads/${thread.id}` : null,
    title: shown ? thread.title || t("away.hiddenTitle") : t("following.gone"),
    lang: shown && thread.locale !== locale ? thread.locale : undefined,
    action: `/threads/${thread.id}/follow`,
  };
}
