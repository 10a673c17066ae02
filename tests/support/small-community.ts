import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createSession } from "#tests/factories/session.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";

/** A text that the engine holds and escalates. */
const graveBody =
  "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här. Heldwords.";

/**
 * Words that are looked for where they must not be: `open` stand in published texts, `hidden` in ones
 * that are held or removed, `members` in a thread for members, `line` in a private line, `titles` in thread titles, `aliases` are the members'.
 */
export const planted = {
  open: ["Openwords"],
  hidden: ["Heldwords", "Removedwords"],
  members: "Memberwords",
  line: "Linewords",
  titles: ["Titlewords"],
  aliases: ["Silverfern", "Mulenhimmel"],
  signInName: "Anna-2-private",
  adminName: "Gunhild",
};

/** A few rooms with everything in them that a page can show, and a session for each kind of person. */
export async function fillCommunity(app: App) {
  const { posts, staff } = app.store.schema;
  const author = await createMember(app, { alias: "Silverfern" });
  const member = await createMember(app, { alias: "Mulenhimmel" });
  const therapist = await createStaff(app, { firstName: "Anna" });
  const admin = await createStaff(app, { firstName: planted.adminName, role: "admin" });
  await app.store.write(async (tx) => {
    const set = { signInName: planted.signInName };
    await tx.update(staff).set(set).where(eq(staff.id, therapist.id));
  });
  const thread = await createThread(app, {
    author,
    roomSlug: "cannabis",
    title: "Titlewords om kvällen",
    body: "Openwords. Det är *lugnt* här. https://example.org/page",
  });
  for (let i = 0; i < 21; i++) await createPost(app, { thread, author: member });
  await createPost(app, { thread, author: therapist, body: "Tack för att du skriver." });
  const removed = await createPost(app, { thread, author: member, body: "Removedwords här." });
  await app.store.write(async (tx) => {
    const set = { visibility: "removed" as const, removedRule: "attacks-someone" };
    await tx.update(posts).set(set).where(eq(posts.id, removed.id));
  });
  const held = await createPost(app, { thread, author: member, body: graveBody });
  const heldThread = await createThread(app, {
    author: member,
    title: "Titlewords i natt",
    body: graveBody,
  });
  const membersThread = await createThread(app, {
    author,
    roomSlug: "cannabis",
    title: "Titlewords bland oss",
    body: "Memberwords.",
    audience: "members",
  });
  const privateLine = await createThread(app, {
    author,
    roomSlug: "cannabis",
    title: "Titlewords till er",
    body: "Linewords.",
    audience: "therapists",
  });
  for (const locale of ["sv", "en"] as const) await createThread(app, { author, locale });
  return {
    author,
    member,
    therapist,
    admin,
    thread,
    held,
    heldThread,
    membersThread,
    privateLine,
    sessions: {
      nobody: undefined,
      author: await createSession(app, author),
      member: await createSession(app, member),
      therapist: await createSession(app, therapist),
      admin: await createSession(app, admin),
    },
  };
}

export type Community = Awaited<ReturnType<typeof fillCommunity>>;
