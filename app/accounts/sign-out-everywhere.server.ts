import type { App, Member } from "#app/context.ts";
import { listAliasesOf } from "#db/queries/aliases.ts";
import { endSessionsOf } from "./sessions.server.ts";

/** Ends every session of a member under any of their aliases, this one too. */
export async function signOutEverywhere(app: App, member: Member): Promise<void> {
  await app.store.write(async (tx) => {
    const memberIds = (await listAliasesOf(app.store, member.id, tx)).map(({ id }) => id);
    await endSessionsOf(app, tx, { memberIds });
  });
}
