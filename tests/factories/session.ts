import { startSession } from "#app/accounts/sessions.server.ts";
import type { App, Member, Staff } from "#app/context.ts";

/** Signs somebody in; returns the token that stands in the session cookie. */
export async function createSession(
  app: App,
  who: Pick<Member, "kind" | "id"> | Pick<Staff, "kind" | "id">,
  wanted: { stay?: boolean; stage?: "second-factor" | "full" } = {},
): Promise<string> {
  const { stay = false, stage = "full" } = wanted;
  const session = await app.store.write((tx) =>
    startSession(
      app,
      tx,
      who.kind === "member" ? { memberId: who.id, stay } : { staffId: who.id, stage },
    ),
  );
  return session.token;
}
