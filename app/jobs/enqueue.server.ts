import type { App } from "#app/context.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/store.ts";

export type JobKind =
  | "case-overdue"
  | "clear-out"
  | "item-overdue"
  | "page-case"
  | "publish-reply"
  | "push"
  | "ring"
  | "second-opinion"
  | "send-page";

export type NewJob = {
  kind: JobKind;
  payload: Record<string, string>;
  runAt: Date;
  /** A job with this key is written once; a second one is ignored. */
  dedupeKey?: string;
};

/** Writes a job inside the caller's transaction, so that it exists exactly when the change does. */
export async function enqueueJob({ store }: App, tx: Db, job: NewJob): Promise<void> {
  await tx
    .insert(store.schema.jobs)
    .values({ id: newId(), ...job })
    .onConflictDoNothing();
}
