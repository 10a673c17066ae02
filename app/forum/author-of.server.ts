import { aliasErrors } from "#app/accounts/alias-errors.server.ts";
import { join } from "#app/accounts/join.server.ts";
import { beginHere } from "#app/accounts/last-here.server.ts";
import { writeOnce } from "#app/accounts/once.server.ts";
import { endSession, findViewer } from "#app/accounts/sessions.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import type { Member, RequestContext } from "#app/context.ts";
import type { TypedText } from "./writing-form.server.ts";
import type { WritingState } from "./writing-state.server.ts";

export type Author =
  | { ok: true; member: Member; headers: Headers; hasWords: boolean }
  | { ok: false; status: number; errors: WritingState["errors"] };

/**
 * The member who writes. Somebody without an alias gets one here, and somebody who has one signs in
 * with it: both with the same press that sends their text.
 */
export async function authorOf(context: RequestContext, typed: TypedText): Promise<Author> {
  const viewer = await context.viewer();
  if (viewer.kind === "member") {
    return { ok: true, member: viewer, headers: new Headers(), hasWords: false };
  }
  if (viewer.kind === "staff") throw new Response(null, { status: 403 });
  return typed.have ? await signInAuthor(context, typed) : await joinAuthor(context, typed);
}

async function joinAuthor(context: RequestContext, typed: TypedText): Promise<Author> {
  const headers = new Headers();
  if (!(await context.mayTry("join"))) return wait(context);
  const joined = await join(context, {
    alias: typed.alias.trim() || typed.suggestion,
    passphrase: typed.passphrase,
    stay: typed.stay,
    locale: context.locale,
  });
  if (!joined.ok) return { ok: false, status: 422, errors: aliasErrors(context.t, joined) };
  const { member, session, words } = joined;
  headers.append("Set-Cookie", context.setCookie("session", session.token, session.maxAge));
  const here = beginHere(context, typed.stay);
  if (here) headers.append("Set-Cookie", here);
  if (words) {
    headers.append("Set-Cookie", writeOnce(context, { kind: "words", alias: member.alias, words }));
  }
  return { ok: true, member, headers, hasWords: words !== null };
}

/** Signs in with an alias and its passphrase or words, as the sign-in page would. */
export async function signInAuthor(context: RequestContext, typed: TypedText): Promise<Author> {
  const { t } = context;
  const refused = (errors: WritingState["errors"]): Author => ({ ok: false, status: 422, errors });
  if (!typed.alias.trim()) return refused({ alias: [t("accounts.signIn.aliasMissing")] });
  if (!typed.passphrase) return refused({ passphrase: [t("accounts.signIn.passphraseMissing")] });
  if (!(await context.mayTry("sign-in"))) return wait(context);
  const result = await signIn(context, {
    alias: typed.alias,
    secret: typed.passphrase,
    stay: typed.stay,
    previousToken: context.cookie("session"),
  });
  if (result.kind === "wait") return wait(context);
  if (result.kind === "refused") return refused({ passphrase: [t("accounts.signIn.refused")] });
  const { token, maxAge } = result.session;
  const viewer = await findViewer(context, token);
  if (viewer.kind !== "member") {
    // Staff need their second key, which this form does not ask for.
    await endSession(context, token);
    return refused({ alias: [t("composing.have.staff")] });
  }
  const headers = new Headers();
  headers.append("Set-Cookie", context.setCookie("session", token, maxAge));
  const here = beginHere(context, typed.stay);
  if (here) headers.append("Set-Cookie", here);
  return { ok: true, member: viewer, headers, hasWords: false };
}

function wait({ t }: RequestContext): Author {
  return { ok: false, status: 429, errors: { form: [t("write.error.wait")] } };
}
