import { type FormState, keepTyped } from "#app/desk/form-state.server.ts";
import { policyFields } from "#moderation/index.ts";
import type { WantedChange } from "./draft.server.ts";
import type { Told } from "./policy-words.server.ts";
import { readPlace } from "./show-table-form.server.ts";
import { fieldName, rowsIn } from "./table-form.server.ts";

const shared = ["language", "category", "level", "note"] as const;
const plain = ["change", "seen", "reason", "room", "about", "terms", "remove", "version"] as const;
const answers = rowsIn({}).flatMap(({ id }) => policyFields.map((field) => fieldName(id, field)));
/** Every field that a form about the policy can have. */
const allNames: readonly string[] = [...plain, ...shared, ...answers];

export type PolicyForm = {
  values: FormState["values"];
  seen: number;
  reason: string;
  wanted: WantedChange;
};

/** Reads any form about the policy; null when it does not say what it wants. */
export function readPolicyForm(told: Told, form: FormData): PolicyForm | null {
  const values = keepTyped(form, allNames);
  const first = (name: string) => values[name]?.[0] ?? "";
  const wanted = readWanted(told, values, first);
  if (!wanted) return null;
  return { values, seen: readNumber(first("seen")) ?? 0, reason: first("reason"), wanted };
}

function readWanted(
  told: Told,
  values: FormState["values"],
  first: (name: string) => string,
): WantedChange | null {
  switch (first("change")) {
    case "table": {
      const place = readPlace(told, first("room"), first("about"));
      return { kind: "table", place, typed: (name) => values[name]?.[0] };
    }
    case "add":
      return {
        kind: "add",
        text: first("terms"),
        shared: {
          language: first("language"),
          category: first("category"),
          level: first("level"),
          note: first("note"),
        },
      };
    case "remove":
      return { kind: "remove", rules: values.remove ?? [] };
    case "version": {
      const number = readNumber(first("version"));
      return number === null ? null : { kind: "version", number };
    }
    default:
      return null;
  }
}

/** A version's number; null for anything else, larger ones than any database counts to included. */
function readNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
