import { asc, eq, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

export type Room = {
  slug: string;
  nameSv: string;
  nameEn: string;
  purposeSv: string;
  purposeEn: string;
};

/** All rooms in the operator's order. */
export async function listRooms(store: Store): Promise<Room[]> {
  const { rooms } = store.schema;
  return await prepared(store, "rooms_all", () =>
    store.read.select(roomColumns(store)).from(rooms).orderBy(asc(rooms.position)),
  ).execute();
}

/** One room by its slug, or undefined. */
export async function findRoom(store: Store, slug: string): Promise<Room | undefined> {
  const { rooms } = store.schema;
  const [room] = await prepared(store, "rooms_one", () =>
    store.read
      .select(roomColumns(store))
      .from(rooms)
      .where(eq(rooms.slug, sql.placeholder("slug"))),
  ).execute({ slug });
  return room;
}

function roomColumns({ schema: { rooms } }: Store) {
  return {
    slug: rooms.slug,
    nameSv: rooms.nameSv,
    nameEn: rooms.nameEn,
    purposeSv: rooms.purposeSv,
    purposeEn: rooms.purposeEn,
  };
}
