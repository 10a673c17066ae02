import type { App } from "#app/context.ts";
import { findAuditHead } from "#db/queries/audit.ts";

/** Writes the log's newest row to where the database cannot reach; nothing while it is empty. */
export async function anchorHead({ store, anchors, clock }: App): Promise<void> {
  if (!anchors) return;
  const head = await findAuditHead(store);
  if (head) anchors.append({ at: clock().toISOString(), ...head });
}
