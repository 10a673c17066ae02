import type { Member, RequestContext } from "#app/context.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { listAliasesOf } from "#db/queries/aliases.ts";
import { listSessionsOf } from "#db/queries/sessions.ts";
import { hashToken } from "./sessions.server.ts";

/** Where somebody is signed in, in words: this device first, then the newest. */
export async function readSessions(context: RequestContext, member: Member) {
  const { store, clock, config, locale, t } = context;
  const now = clock();
  const aliases = await listAliasesOf(store, member.id);
  const ids = aliases.map(({ id }) => id);
  const here = hashToken(context.cookie("session") ?? "");
  const rows = await listSessionsOf(store, ids, now);
  const since = (at: Date | null) => {
    if (!at) return t("sessions.sinceUnknown");
    const { label } = coarseTime(at, now, { timeZone: config.timeZone, locale });
    return t("sessions.since", { when: label });
  };
  return rows
    .toSorted((one, other) => Number(other.startedOn ?? 0) - Number(one.startedOn ?? 0))
    .toSorted((one, other) => Number(other.tokenHash === here) - Number(one.tokenHash === here))
    .map((row) => ({
      handle: row.handle,
      isHere: row.tokenHash === here,
      since: since(row.startedOn),
      // Which alias matters only to somebody who has several.
      alias: ids.length > 1 ? t("sessions.as", { alias: row.alias }) : null,
    }));
}
