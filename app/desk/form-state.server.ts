import { data } from "@remix-run/node";
import type { ZodType } from "zod";
import type { Catalogue } from "#app/i18n/catalogue.server.ts";
import type { Translator } from "#app/i18n/use-t.ts";

/** What a refused form shows again: everything typed, and what is missing beside its field. */
export type FormState = {
  values: Record<string, string[]>;
  errors: Record<string, string[]>;
  /** What stands in the way besides the fields: somebody else was first, for instance. */
  problem?: string;
};

/** Beyond this nothing typed is sent back: no field takes more, and the page stays a page. */
export const maxKept = 20_000;

type PlainKey = {
  [K in keyof Catalogue]: Catalogue[K] extends string
    ? Catalogue[K] extends `${string}{${string}`
      ? never
      : K
    : never;
}[keyof Catalogue];

/** A message key of the catalogue: the words of an error in a schema. */
export type ErrorKey = PlainKey & string;

/** Reads `names` from a form word for word; files and missing fields count as nothing. */
export function keepTyped(form: FormData, names: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      form.getAll(name).flatMap((v) => (typeof v === "string" ? [v.slice(0, maxKept)] : [])),
    ]),
  );
}

/** A refused form as an answer: 422 when a field must change, 409 when somebody else was first. */
export function refused(state: Partial<FormState>, status = 422) {
  return data({ values: {}, errors: {}, ...state } satisfies FormState, { status });
}

export type ReadForm<T> = { ok: true; value: T } | { ok: false; errors: Record<string, string[]> };

/**
 * Checks a form against a schema over its first values (arrays where `lists` names a field). The
 * schema's messages are keys of the catalogue and come back in the reader's language.
 */
export function readForm<T>(
  t: Translator,
  typed: Record<string, string[]>,
  schema: ZodType<T>,
  lists: readonly string[] = [],
): ReadForm<T> {
  const plain = Object.fromEntries(
    Object.entries(typed).map(([name, given]) => [
      name,
      lists.includes(name) ? given : (given[0] ?? ""),
    ]),
  );
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string[]> = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0]);
    errors[field] = [t(issue.message as ErrorKey)];
  }
  return { ok: false, errors };
}
