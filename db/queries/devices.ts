import { and, eq, or } from "drizzle-orm";
import type { Standing } from "../schema/accounts.ts";
import type { Store } from "../store.ts";
import { mayRingFor } from "./news-rules.ts";

/** A device that takes pushes, and what decides when: for sending only. */
export type Device = {
  id: string;
  memberId: string;
  subscriptionSealed: string;
  standing: Standing;
  locale: "sv" | "en";
  quietFrom: number;
  quietTo: number;
};

/** One device with its owner's wishes. */
export async function findDevice(store: Store, id: string): Promise<Device | undefined> {
  const { pushSubscriptions, members } = store.schema;
  const [device] = await store.read
    .select(deviceColumns(store))
    .from(pushSubscriptions)
    .innerJoin(members, eq(members.id, pushSubscriptions.memberId))
    .where(eq(pushSubscriptions.id, id));
  return device;
}

/** The devices of everybody who follows where a published post stands and for whom it rings. */
export async function listFollowersDevices(store: Store, postId: string): Promise<Device[]> {
  const { posts, threads, follows, members, pushSubscriptions } = store.schema;
  return await store.read
    .selectDistinct(deviceColumns(store))
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(
      follows,
      or(eq(follows.threadId, threads.id), eq(follows.roomSlug, threads.roomSlug)),
    )
    .innerJoin(members, eq(members.id, follows.memberId))
    .innerJoin(pushSubscriptions, eq(pushSubscriptions.memberId, members.id))
    .where(
      and(eq(posts.id, postId), eq(members.standing, "present"), mayRingFor(store, members.id)),
    );
}

/** The devices of the member whom a word from staff is for. */
export async function listNoticeDevices(store: Store, noticeId: string): Promise<Device[]> {
  const { notices, members, pushSubscriptions } = store.schema;
  return await store.read
    .select(deviceColumns(store))
    .from(notices)
    .innerJoin(members, eq(members.id, notices.memberId))
    .innerJoin(pushSubscriptions, eq(pushSubscriptions.memberId, members.id))
    .where(and(eq(notices.id, noticeId), eq(notices.seen, false), eq(members.standing, "present")));
}

/** A member's own devices by their names in the list, for that member only. */
export async function listDeviceIds(store: Store, memberId: string): Promise<string[]> {
  const { pushSubscriptions } = store.schema;
  const rows = await store.read
    .select({ id: pushSubscriptions.id })
    .from(pushSubscriptions)
    .where(eq(pushSubscriptions.memberId, memberId))
    .orderBy(pushSubscriptions.id);
  return rows.map(({ id }) => id);
}

/** Whether anybody at all has asked for pushes. */
export async function hasDevices({ schema }: Store, tx: Store["read"]): Promise<boolean> {
  const { pushSubscriptions } = schema;
  const [any] = await tx.select({ id: pushSubscriptions.id }).from(pushSubscriptions).limit(1);
  return any !== undefined;
}

function deviceColumns({ schema: { pushSubscriptions, members } }: Store) {
  return {
    id: pushSubscriptions.id,
    memberId: pushSubscriptions.memberId,
    subscriptionSealed: pushSubscriptions.subscriptionSealed,
    standing: members.standing,
    locale: members.locale,
    quietFrom: members.quietFrom,
    quietTo: members.quietTo,
  };
}
