import QRCode from "qrcode";
import type { App, RequestContext } from "#app/context.ts";
import { findInvitation } from "#db/queries/invitations.ts";
import { hashInvitation } from "./invite-staff.server.ts";
import { open, seal } from "./seal.server.ts";
import { newTotpSecret, totpUri } from "./second-factor.server.ts";

export type InvitationState =
  | { state: "open"; role: "therapist" | "admin"; tokenHash: string }
  | { state: "unknown" | "used" | "expired" };

/** What an invitation's link leads to right now. Reading it uses nothing up. */
export async function readInvitation(app: App, token: string): Promise<InvitationState> {
  const found = await findInvitation(app.store, hashInvitation(token));
  if (!found) return { state: "unknown" };
  if (found.usedAt) return { state: "used" };
  if (found.expiresAt <= app.clock()) return { state: "expired" };
  return { state: "open", role: found.role, tokenHash: found.tokenHash };
}

const setupContext = (tokenHash: string) => `totp-setup:${tokenHash}`;

/** The secret a form was shown with, from its sealed field; null when the field is not ours. */
export function openSetup(app: App, tokenHash: string, sealed: string): string | null {
  return open(sealed, app.keys.seal, setupContext(tokenHash));
}

/**
 * The second key to set up: `sealed` travels in the form, so that a mistake elsewhere in it does not
 * ask for another scan. `secret` is given when the form comes back.
 */
export function showSetup(
  { keys, t }: RequestContext,
  tokenHash: string,
  secret: string = newTotpSecret(),
) {
  const uri = totpUri(secret, { label: t("accounts.invite.totpLabel"), issuer: t("common.name") });
  return {
    sealed: seal(secret, keys.seal, setupContext(tokenHash)),
    uri,
    // In groups of four, to be copied by eye.
    secret: (secret.match(/.{1,4}/gu) ?? []).join(" "),
    ...drawQr(uri),
  };
}

/** A QR code as one SVG path of unit squares, one stroke for each run in a row. */
function drawQr(text: string): { path: string; size: number } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from(data.subarray(y * size, (y + 1) * size)).join(""),
  );
  const path = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/gu)].map(
      ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    ),
  );
  return { path: path.join(""), size };
}
