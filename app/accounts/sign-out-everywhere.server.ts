import type { App, Member } from "#app/context.ts";
import { endSessionsOf } from "./sessions.server.ts";

/** Ends every session of a member, this one too. */
export async function signOutEverywhere(app: App, member: Member): Promise<void> {
  await app.store.write((tx) => endSessionsOf(app, tx, { memberId: member.id }));
}
