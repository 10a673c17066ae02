import { aliasSkeleton } from "#app/accounts/alias-skeleton.ts";
import { totpSealContext } from "#app/accounts/confirm-second-factor.server.ts";
import { hashPassphrase } from "#app/accounts/passphrase.server.ts";
import { seal } from "#app/accounts/seal.server.ts";
import {
  hashRecoveryCode,
  newRecoveryCodes,
  newTotpSecret,
} from "#app/accounts/second-factor.server.ts";
import type { App, Staff } from "#app/context.ts";
import { newId } from "#db/new-id.ts";
import { nextNumber } from "./next-number.ts";

/** The passphrase of everybody on the staff made here, hashed once for a whole test file. */
const staffPassphrase = "fem gula cyklar under bron";
let passphraseHash: Promise<string> | undefined;

export type CreatedStaff = Staff & {
  signInName: string;
  passphrase: string;
  totpSecret: string;
  recoveryCodes: string[];
};

type WantedStaff = { firstName?: string; profession?: string; role?: "therapist" | "admin" };

/** Somebody on the staff with a second factor: a therapist unless said otherwise. */
export async function createStaff(app: App, wanted: WantedStaff = {}): Promise<CreatedStaff> {
  const { firstName = "Anna", role = "therapist" } = wanted;
  const { profession = role === "admin" ? "verksamhetschef" : "psykolog" } = wanted;
  const signInName = `${firstName} ${nextNumber() + 1}`;
  const totpSecret = newTotpSecret();
  const codes = newRecoveryCodes();
  const id = newId();
  passphraseHash ??= hashPassphrase(staffPassphrase);
  const row = {
    id,
    firstName,
    profession,
    role,
    signInName,
    skeleton: aliasSkeleton(signInName),
    passphraseHash: await passphraseHash,
    totpSecret: seal(totpSecret, app.keys.seal, totpSealContext(id)),
    locale: "sv" as const,
    createdAt: app.clock(),
  };
  const { staff, recoveryCodes } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx.insert(staff).values(row);
    await tx
      .insert(recoveryCodes)
      .values(
        codes.map((code) => ({ codeHash: hashRecoveryCode(code, app.keys.recovery), staffId: id })),
      );
  });
  return {
    kind: "staff",
    id,
    firstName,
    profession,
    role,
    signInName,
    passphrase: staffPassphrase,
    totpSecret,
    recoveryCodes: codes,
  };
}
