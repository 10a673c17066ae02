import { data } from "@remix-run/node";
import { freeAliases } from "#app/accounts/join.server.ts";
import { startSeen } from "#app/accounts/start-facts.server.ts";
import type { RequestContext } from "#app/context.ts";
import type { IdentifyingPhrase } from "./identity-offer.server.ts";
import type { OpenerSet } from "./openers.ts";
import type { WritingChoices } from "./writing-choices.ts";
import type { TypedText } from "./writing-form.server.ts";

/** What the writing page shows after a form that was not sent on: nothing typed is lost. */
export type WritingState = {
  typed: Pick<
    TypedText,
    "title" | "body" | "alias" | "suggestion" | "stay" | "opened" | keyof WritingChoices
  >;
  errors: Partial<Record<"title" | "body" | "alias" | "passphrase" | "form", string[]>>;
  preview: string | null;
  /** Phrases by which somebody could be recognised; the writer may change or keep them. */
  identifying: IdentifyingPhrase[] | null;
  suggestions: string[] | null;
  /** The first words were put away just now. */
  understood: boolean;
  /** Signing in with an alias they have, instead of choosing one. */
  have: boolean;
  /** The session has ended while they wrote. */
  expired: boolean;
  /** Beginnings offered to somebody who wrote very little. */
  openers: OpenerSet | null;
  /** The writer may go on where the last words are: an opener has just been put there. */
  goOn: boolean;
};

/** What a form shows that came back without more to say. */
export function stateOf(typed: TypedText): WritingState {
  const { title, body, alias, suggestion, stay, opened } = typed;
  const { audience, need, sober, young, topicNote } = typed;
  return {
    typed: {
      ...{ title, body, alias, suggestion, stay, opened },
      ...{ audience, need, sober, young, topicNote },
    },
    errors: {},
    preview: null,
    identifying: null,
    suggestions: null,
    have: typed.have,
    expired: false,
    openers: null,
    goOn: false,
    understood: typed.understood,
  };
}

/** The writing page again, with everything typed but the passphrase, and what there is to say. */
export async function showAgain(
  context: RequestContext,
  typed: TypedText,
  status: number,
  state: Partial<WritingState>,
  headers?: Headers,
) {
  const viewer = await context.viewer();
  const sent = new Headers(headers);
  if (typed.understood) sent.append("Set-Cookie", startSeen(context));
  return data(
    {
      ...stateOf(typed),
      suggestions: viewer.kind === "nobody" ? await freeAliases(context, context.locale) : null,
      ...state,
    } satisfies WritingState,
    { status, headers: sent },
  );
}
