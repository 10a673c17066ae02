import type { App, Member, Staff } from "#app/context.ts";
import { submitStaffReply } from "#app/desk/submit-staff-reply.server.ts";
import { judge } from "#app/forum/publish.server.ts";
import { submitReply } from "#app/forum/submit-reply.server.ts";
import type { Visibility } from "#db/schema/forum.ts";
import type { Visibility as Decided } from "#moderation/types.ts";
import { createMember } from "./member.ts";
import { nextNumber } from "./next-number.ts";

export type WantedPost = {
  thread: { id: string; title: string; roomSlug: string };
  author?: Member | Staff;
  body?: string;
  locale?: "sv" | "en";
  /** Instead of what the policy decides; members only. */
  visibility?: Decided;
  /** The number of an earlier post of the same writer. */
  addsTo?: number;
};

export type CreatedPost = {
  id: string;
  threadId: string;
  number: number;
  body: string;
  author: Member | Staff;
  visibility: Visibility;
};

/** A reply by a member or by staff, through the real verbs and the real engine. */
export async function createPost(app: App, wanted: WantedPost): Promise<CreatedPost> {
  const number = nextNumber();
  const { thread, locale = "sv", addsTo, body = `Det här är svar nummer ${number}.` } = wanted;
  const author = wanted.author ?? (await createMember(app, { locale }));
  const submissionId = `post-${number}-${author.id}`;
  const sent =
    author.kind === "staff"
      ? await submitStaffReply(app, {
          staff: author,
          threadId: thread.id,
          body,
          submissionId,
          addsTo,
        })
      : await submitReply(app, {
          threadId: thread.id,
          author,
          title: thread.title,
          body,
          submissionId,
          addsTo,
          judgement: judgementOf(app, { ...wanted, body, locale }),
        });
  return {
    id: sent.postId,
    threadId: sent.threadId,
    number: sent.number,
    body,
    author,
    visibility: sent.visibility,
  };
}

function judgementOf(
  app: App,
  wanted: WantedPost & { body: string; locale: "sv" | "en" },
): ReturnType<typeof judge> {
  const { thread, body, locale, visibility } = wanted;
  const judged = judge(app, { body, room: thread.roomSlug, locale });
  return visibility ? { ...judged, policy: { ...judged.policy, visibility } } : judged;
}
