import type { RequestContext } from "#app/context.ts";
import type { FormState } from "#app/desk/form-state.server.ts";
import { excerptOf } from "#app/desk/show-words.server.ts";
import { exactTime } from "#app/desk/time-words.ts";
import type { PolicyVersion } from "#db/queries/policy-versions.ts";
import type { PolicyContent } from "./content.server.ts";
import { differenceLines } from "./difference-lines.server.ts";
import type { WantedChange } from "./draft.server.ts";
import { dueWords, type Told } from "./policy-words.server.ts";
import {
  type ChangedPost,
  type Judged,
  outcomes,
  type PolicyPreview,
} from "./preview-policy.server.ts";
import { showTableForm, type TableFormView } from "./show-table-form.server.ts";
import { showTermForm, type TermFormView } from "./show-terms.server.ts";
import { openValues } from "./table-form.server.ts";

/** Letters of a post that are shown: enough to know it again. */
const excerptLength = 140;

/** The form a change came from, to change it further; null where there is none to fill in. */
export type FormAgain =
  | { kind: "table"; form: TableFormView }
  | { kind: "terms"; form: TermFormView }
  | null;

type Shown = {
  wanted: WantedChange;
  inForce: PolicyContent;
  content: PolicyContent;
  seen: number;
  preview: PolicyPreview;
  /** The version that somebody else saved after the form was opened. */
  overtaken: PolicyVersion | undefined;
  values: FormState["values"];
  reason: { text: string; errors: string[] | undefined };
};

/** What a change would mean, and the form that saves it. */
export function showPreview(context: RequestContext, told: Told, shown: Shown) {
  const { t } = context;
  const { wanted, inForce, content, seen, preview, overtaken, reason } = shown;
  const carried = carriedFields(shown);
  const values = { ...shown.values, ...Object.fromEntries(carried.map(([n, v]) => [n, [v]])) };
  return {
    kind: "preview" as const,
    stale: overtaken
      ? {
          title: t("policy.stale.title", { name: overtaken.staffFirstName }),
          text: t("policy.stale.text", {
            number: overtaken.number,
            time: exactTime(context, overtaken.savedAt),
            reason: sentence(overtaken.reason),
          }),
        }
      : null,
    lines: differenceLines(told, inForce, content),
    ...showFigures(told, preview),
    /** Sent along when it is saved. */
    carried: [["seen", String(seen)], ...carried] as [string, string][],
    state: {
      values: { reason: [reason.text] },
      errors: reason.errors ? { reason: reason.errors } : {},
    } as FormState,
    again: formAgain(told, wanted, { content, seen, state: { values, errors: {} } }),
  };
}
export type PolicyPreviewView = ReturnType<typeof showPreview>;
export type PolicyStep =
  | PolicyPreviewView
  | { kind: "refused"; problem: string | null; again: FormAgain };

/** The form that a change came from, filled in. */
export function formAgain(
  told: Told,
  wanted: WantedChange,
  { content, seen, state }: { content: PolicyContent; seen: number; state: FormState },
): FormAgain {
  if (wanted.kind === "table") {
    const { place } = wanted;
    return { kind: "table", form: showTableForm(told, { content, place, seen, state }) };
  }
  return wanted.kind === "add" ? { kind: "terms", form: showTermForm(told, seen, state) } : null;
}

/** The fields of a change, as they read on the version that is in force now. */
function carriedFields({ wanted, content }: Shown): [string, string][] {
  switch (wanted.kind) {
    case "table":
      return [
        ["change", "table"],
        ["room", wanted.place.room ?? ""],
        ["about", wanted.place.category ?? ""],
        ...openValues(content.changes, wanted.place),
      ];
    case "add":
      return [["change", "add"], ["terms", wanted.text], ...Object.entries(wanted.shared)];
    case "remove":
      return [
        ["change", "remove"],
        ...wanted.rules.map((rule): [string, string] => ["remove", rule]),
      ];
    case "version":
      return [
        ["change", "version"],
        ["version", String(wanted.number)],
      ];
  }
}

function showFigures(told: Told, preview: PolicyPreview) {
  const { t } = told;
  const { read, isWhole, counts, changed, listed } = preview;
  return {
    read:
      read === 0
        ? t("policy.preview.noPosts")
        : t(isWhole ? "policy.preview.read" : "policy.preview.partly", { count: read }),
    counts:
      read === 0
        ? []
        : outcomes.map((id) => ({ id, label: t(`policy.preview.${id}`), ...counts[id] })),
    changed:
      read === 0
        ? null
        : changed === 0
          ? t("policy.preview.unchanged")
          : t("policy.preview.changed", { count: changed }),
    more: changed > listed.length ? t("policy.preview.listed", { count: listed.length }) : null,
    listed: listed.map((post) => showChanged(told, post)),
  };
}

function showChanged(told: Told, { post, before, after }: ChangedPost) {
  const { t } = told;
  return {
    id: post.itemId,
    level: after.level,
    levelLabel: t(`common.level.${after.level}`),
    excerpt: excerptOf(post.body, excerptLength) || t("policy.preview.gone"),
    lang: post.language,
    was: followsWords(told, before, after),
    wouldBe: followsWords(told, after, before),
  };
}

/** What follows from one table, as far as the other one says otherwise. */
function followsWords({ t }: Told, one: Judged, other: Judged): string {
  const parts = ({ level, decision }: Judged) => [
    t(`common.level.${level}`),
    t(decision.visibility === "held" ? "policy.preview.held" : "policy.preview.published"),
    `${t("policy.field.escalate")}: ${t(`policy.escalate.${decision.escalation?.level ?? "none"}`)}`,
    dueWords(t, decision.review.dueStaffedMinutes),
    t(`policy.writerSees.${decision.writerSees}`),
  ];
  const others = parts(other);
  return parts(one)
    .filter((words, at) => words !== others[at])
    .join(" · ");
}

/** Somebody's own words with a stop at their end, to stand in front of ours. */
function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
