import type { RequestContext } from "#app/context.ts";
import { exactTime } from "#app/desk/time-words.ts";
import { findNewestPolicy, type PolicyVersion } from "#db/queries/policy-versions.ts";
import {
  categoriesChanged,
  defaultPolicy,
  effectIn,
  type PolicyChange,
  type PolicyScope,
  policyFields,
  scopeKey,
} from "#moderation/index.ts";
import { contentOf, readContent } from "./content.server.ts";
import {
  coverWords,
  readTold,
  roomWords,
  rowWords,
  type Told,
  valueWords,
} from "./policy-words.server.ts";
import { readPlace, showPlaces, showTableForm } from "./show-table-form.server.ts";
import { showTermForm, showTerms } from "./show-terms.server.ts";

/** The policy as it is in force, in words, and the ways to change it. */
export async function readPolicyPage(context: RequestContext) {
  const [told, newest] = await Promise.all([readTold(context), findNewestPolicy(context.store)]);
  const content = contentOf(newest);
  const seen = newest?.number ?? 0;
  return {
    seen,
    state: inForceWords(context, newest),
    rows: everywhere(content.changes).map((scope) => showRow(told, content.changes, scope)),
    rooms: roomsOf(content.changes).map((room) => ({
      id: room,
      name: roomWords(told.rooms, room),
      rows: content.changes
        .filter((change) => change.room === room)
        .map((scope) => showRow(told, content.changes, scope)),
    })),
    places: showPlaces(told),
    terms: showTerms(told, content.terms),
    termForm: showTermForm(told, seen),
  };
}
export type PolicyPageView = Awaited<ReturnType<typeof readPolicyPage>>;

/** The form for the place that an address names, on what is in force. */
export async function readTableForm(context: RequestContext, url: URL) {
  const [told, newest] = await Promise.all([readTold(context), findNewestPolicy(context.store)]);
  const asked = (name: string) => url.searchParams.get(name) ?? "";
  return showTableForm(told, {
    content: contentOf(newest),
    place: readPlace(told, asked("room"), asked("about")),
    seen: newest?.number ?? 0,
  });
}

function inForceWords(context: RequestContext, newest: PolicyVersion | undefined) {
  const { t } = context;
  if (!newest) return { readable: true, title: t("policy.inForce.own"), reason: null };
  const { number, staffFirstName: name, reason } = newest;
  const time = exactTime(context, newest.savedAt);
  return readContent(newest)
    ? {
        readable: true,
        title: t("policy.inForce.version", { number, name, time }),
        reason: t("policy.inForce.reason", { reason }),
      }
    : { readable: false, title: t("policy.inForce.unreadable", { number }), reason: null };
}

function roomsOf(changes: readonly PolicyChange[]): string[] {
  return [...new Set(changes.flatMap(({ room }) => room ?? []))].sort();
}

/** Every row, and below it each of its categories that has answers of its own everywhere. */
function everywhere(changes: readonly PolicyChange[]): PolicyScope[] {
  const wide = changes.filter(({ room }) => room === undefined);
  return defaultPolicy.rows.flatMap((row) => [
    { row: row.id },
    ...categoriesChanged(row, wide).map((category) => ({ row: row.id, category })),
  ]);
}

function showRow(told: Told, changes: readonly PolicyChange[], scope: PolicyScope) {
  const effect = effectIn(defaultPolicy, changes, scope);
  const own = changes.find((change) => scopeKey(change) === scopeKey(scope))?.effect ?? {};
  return {
    id: scopeKey(scope),
    title: rowWords(told, scope.row),
    covers: coverWords(told, scope),
    answers: policyFields.map((field) => ({
      label: told.t(`policy.field.${field}`),
      words: valueWords(told, field, effect),
      isOwn: own[field] !== undefined,
    })),
  };
}
export type PolicyRowView = ReturnType<typeof showRow>;
