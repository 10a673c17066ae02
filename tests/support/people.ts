import { TOTP } from "otpauth";
import { acceptInvitation } from "#app/accounts/accept-invitation.server.ts";
import { hashInvitation, inviteStaff } from "#app/accounts/invite-staff.server.ts";
import { join } from "#app/accounts/join.server.ts";
import { showSetup } from "#app/accounts/read-invitation.server.ts";
import { findViewer } from "#app/accounts/sessions.server.ts";
import type { App, Member, RequestContext, Staff } from "#app/context.ts";
import type { Submitted } from "#app/forum/find-submission.server.ts";
import { judge, submissionKey } from "#app/forum/publish.server.ts";
import { startThread } from "#app/forum/start-thread.server.ts";
import { submitReply } from "#app/forum/submit-reply.server.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { newId } from "#db/new-id.ts";
import type { Site } from "./site.ts";

/** Somebody who is signed in: `session` is what their browser's cookie holds. */
export type SignedInMember = Member & { session: string; words: string[] };
export type SignedInStaff = Staff & {
  session: string;
  signInName: string;
  passphrase: string;
  secret: string;
  codes: string[];
};

let counted = 0;
const plantNames = ["Alm", "Björk", "Ek", "Gran", "Hassel", "Lind", "Rönn", "Sälg", "Tall", "Vide"];
/** Aliases that no other person of this file has, and that no rule about names minds. */
const nextAlias = () => `Stilla ${plantNames[counted++ % plantNames.length]} ${counted}`;

/** A member with recovery words, signed in. */
export async function makeMember(
  { app }: Site,
  { alias = nextAlias(), passphrase = "", locale = "sv" as Locale } = {},
): Promise<SignedInMember> {
  const joined = await join(app, { alias, passphrase, stay: false, locale });
  if (!joined.ok) throw new Error(`no such member: ${JSON.stringify(joined)}`);
  return { ...joined.member, session: joined.session.token, words: joined.words ?? [] };
}

/** The first admin, through the link that the site printed. */
export async function makeFirstAdmin(site: Site, firstName = "Karin"): Promise<SignedInStaff> {
  const token = site.invitation?.split("/").at(-1) ?? "";
  return await accept(site.app, token, { firstName, profession: "verksamhetschef" });
}

/** A colleague whom an admin invites, signed in with both keys. */
export async function makeColleague(
  { app }: Site,
  by: Staff,
  who: { role?: "therapist" | "admin"; firstName?: string; profession?: string } = {},
): Promise<SignedInStaff> {
  const { role = "therapist", firstName = "Anna", profession = "psykolog" } = who;
  return await accept(app, await inviteStaff(app, { role, by }), { firstName, profession });
}

async function accept(
  app: App,
  token: string,
  name: { firstName: string; profession: string },
): Promise<SignedInStaff> {
  const context = { ...app, t: translatorFor("sv") } as RequestContext;
  const setup = showSetup(context, hashInvitation(token));
  const secret = setup.secret.replaceAll(" ", "");
  const passphrase = "fyra lugna ord vid havet";
  const accepted = await acceptInvitation(app, {
    ...name,
    token,
    passphrase,
    setup: setup.sealed,
    code: codeOf(secret),
    locale: "sv",
  });
  if (!accepted.ok) throw new Error(`not accepted: ${JSON.stringify(accepted)}`);
  const { signInName, codes, session } = accepted;
  const viewer = await findViewer(app, session.token);
  if (viewer.kind !== "staff") throw new Error("the session is not that of staff");
  return { ...viewer, session: session.token, signInName, passphrase, secret, codes };
}

/** What an authenticator app shows now; `stepsAhead` of 30 seconds for a code not yet used. */
export function codeOf(secret: string, stepsAhead = 0): string {
  const timestamp = Date.now() + stepsAhead * 30_000;
  return new TOTP({ secret }).generate({ timestamp });
}

export type Text = { title?: string; body: string; room?: string; locale?: Locale };

/** Starts a thread as its writer would, engine and all. */
export async function beginThread({ app }: Site, author: Member, text: Text): Promise<Submitted> {
  const { title = "En vanlig rubrik", body, room = "new-here", locale = "sv" } = text;
  return await startThread(app, {
    author,
    roomSlug: room,
    title,
    body,
    locale,
    submissionId: submissionKey(newId(), author.id),
    judgement: judge(app, { title, body, room, locale }),
  });
}

/** Answers in a thread as its writer would, engine and all. */
export async function answer(
  { app }: Site,
  author: Member,
  threadId: string,
  text: Text,
): Promise<Submitted> {
  const { body, room = "new-here", locale = "sv" } = text;
  return await submitReply(app, {
    author,
    threadId,
    title: "",
    body,
    submissionId: submissionKey(newId(), author.id),
    judgement: judge(app, { body, room, locale }),
  });
}
