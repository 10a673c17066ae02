import type { App } from "#app/context.ts";
import { findPolicyVersion } from "#db/queries/policy-versions.ts";
import { type PolicyProblem, parsePolicy, ruleOfTerm } from "#moderation/index.ts";
import {
  contentOf,
  ownContent,
  type PolicyContent,
  readContent,
  sameContent,
} from "./content.server.ts";
import { type Place, withTable } from "./table-form.server.ts";
import { addTerms, type SharedByTerms, type TermsAdded } from "./term-form.server.ts";

/** What an admin wants changed, as the form says it. */
export type WantedChange =
  | { kind: "table"; place: Place; typed: (name: string) => string | undefined }
  | { kind: "add"; text: string; shared: SharedByTerms }
  | { kind: "remove"; rules: readonly string[] }
  | { kind: "version"; number: number };

export type DraftRefused =
  | { ok: false; why: "no-change" | "choice" | "gone" | "unreadable" }
  | { ok: false; why: "impossible"; problems: PolicyProblem[] }
  | Extract<TermsAdded, { ok: false }>;
export type Draft = { ok: true; content: PolicyContent } | DraftRefused;

/**
 * What would stand after a change to what is in force now. Changes nothing.
 * @param seen the version that was in force when the form was opened
 */
export async function makeDraft(
  app: App,
  inForce: PolicyContent,
  wanted: WantedChange,
  seen: number,
): Promise<Draft> {
  const made = await contentWith(app, inForce, wanted, seen);
  if (!made.ok) return made;
  const { changes, terms } = made.content;
  const policy = parsePolicy({ changes });
  if (!policy.ok) {
    return policy.why === "shape"
      ? { ok: false, why: "choice" }
      : { ok: false, why: "impossible", problems: policy.problems };
  }
  const content = { changes: policy.changes, terms };
  return sameContent(content, inForce) ? { ok: false, why: "no-change" } : { ok: true, content };
}

async function contentWith(
  app: App,
  inForce: PolicyContent,
  wanted: WantedChange,
  seen: number,
): Promise<Draft> {
  switch (wanted.kind) {
    case "table": {
      const opened = contentOf(await findPolicyVersion(app.store, seen));
      const changes = withTable(inForce.changes, opened.changes, wanted.place, wanted.typed);
      return { ok: true, content: { ...inForce, changes } };
    }
    case "add":
      return addTerms(inForce, wanted.text, wanted.shared);
    case "remove": {
      const terms = inForce.terms.filter((term) => !wanted.rules.includes(ruleOfTerm(term)));
      return { ok: true, content: { ...inForce, terms } };
    }
    case "version":
      return await contentOfVersion(app, wanted.number);
  }
}

async function contentOfVersion(app: App, number: number): Promise<Draft> {
  if (number === 0) return { ok: true, content: ownContent };
  const version = await findPolicyVersion(app.store, number);
  if (!version) return { ok: false, why: "gone" };
  const content = readContent(version);
  return content ? { ok: true, content } : { ok: false, why: "unreadable" };
}
