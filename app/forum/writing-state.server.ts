import { data } from "@remix-run/node";
import { freeAliases } from "#app/accounts/join.server.ts";
import type { RequestContext } from "#app/context.ts";
import type { TypedText } from "./writing-form.server.ts";

/** What the writing page shows after a form that was not sent on: nothing typed is lost. */
export type WritingState = {
  typed: Pick<TypedText, "title" | "body" | "alias" | "suggestion" | "stay">;
  errors: Partial<Record<"title" | "body" | "alias" | "passphrase" | "form", string[]>>;
  preview: string | null;
  /** Phrases by which somebody could be recognised; the writer may change or keep them. */
  identifying: string[] | null;
  suggestions: string[] | null;
};

/** The writing page again, with everything typed but the passphrase, and what there is to say. */
export async function showAgain(
  context: RequestContext,
  typed: TypedText,
  status: number,
  state: Partial<WritingState>,
) {
  const viewer = await context.viewer();
  const { title, body, alias, suggestion, stay } = typed;
  return data(
    {
      typed: { title, body, alias, suggestion, stay },
      errors: {},
      preview: null,
      identifying: null,
      suggestions: viewer.kind === "nobody" ? await freeAliases(context, context.locale) : null,
      ...state,
    } satisfies WritingState,
    { status },
  );
}
