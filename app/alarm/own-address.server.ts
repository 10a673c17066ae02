import { eq } from "drizzle-orm";
import { z } from "zod";
import { open, seal } from "#app/accounts/seal.server.ts";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { findAlarmAddress } from "#db/queries/alarm.ts";
import { addressPlace } from "./address-place.ts";

const address = z.email().max(200);

/** Where alarms reach somebody on the staff, for their own page; empty when they have given nothing. */
export async function readOwnAddress({ store, keys }: App, staff: Staff): Promise<string> {
  const sealed = await findAlarmAddress(store, staff.id);
  return sealed === null ? "" : (open(sealed, keys.seal, addressPlace(staff.id)) ?? "");
}

/**
 * Keeps, sealed, where alarms reach somebody on the staff; an empty text takes it back.
 * @returns whether it was an address
 */
export async function setOwnAddress(app: App, staff: Staff, given: string): Promise<boolean> {
  const email = given.trim();
  if (email !== "" && !address.safeParse(email).success) return false;
  const { alarmAddresses } = app.store.schema;
  await app.store.write(async (tx) => {
    if (email === "") {
      await tx.delete(alarmAddresses).where(eq(alarmAddresses.staffId, staff.id));
    } else {
      const emailSealed = seal(email, app.keys.seal, addressPlace(staff.id));
      await tx
        .insert(alarmAddresses)
        .values({ staffId: staff.id, emailSealed })
        .onConflictDoUpdate({ target: alarmAddresses.staffId, set: { emailSealed } });
    }
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staff.id,
      action: email === "" ? "staff.address-removed" : "staff.address-given",
      subjectKind: "staff",
      subjectId: staff.id,
    });
  });
  return true;
}
