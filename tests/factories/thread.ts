import type { App, Member } from "#app/context.ts";
import { judge } from "#app/forum/publish.server.ts";
import { startThread } from "#app/forum/start-thread.server.ts";
import type { TopicNote } from "#app/forum/topic-notes.ts";
import type { Audience, Need, Visibility } from "#db/schema/forum.ts";
import type { Visibility as Decided } from "#moderation/types.ts";
import { createMember } from "./member.ts";
import { nextNumber } from "./next-number.ts";

export type WantedThread = {
  author?: Member;
  roomSlug?: string;
  title?: string;
  body?: string;
  locale?: "sv" | "en";
  /** Instead of what the policy decides. */
  visibility?: Decided;
  topicNote?: TopicNote;
  audience?: Audience;
  need?: Need;
};

export type CreatedThread = {
  id: string;
  title: string;
  roomSlug: string;
  firstPostId: string;
  author: Member;
  visibility: Visibility;
};

/** A thread with its first post, through the real verb and the real engine. */
export async function createThread(app: App, wanted: WantedThread = {}): Promise<CreatedThread> {
  const number = nextNumber();
  const { roomSlug = "new-here", locale = "sv" } = wanted;
  const { title = `Tråd ${number}`, body = `Det här är text nummer ${number}.` } = wanted;
  const author = wanted.author ?? (await createMember(app, { locale }));
  const judgement = judge(app, { title, body, room: roomSlug, locale });
  if (wanted.visibility) {
    judgement.policy = { ...judgement.policy, visibility: wanted.visibility };
  }
  const submissionId = `thread-${number}-${author.id}`;
  const sent = await startThread(app, {
    roomSlug,
    author,
    title,
    body,
    locale,
    submissionId,
    judgement,
    topicNote: wanted.topicNote,
    audience: wanted.audience,
    need: wanted.need,
  });
  return {
    id: sent.threadId,
    title,
    roomSlug,
    firstPostId: sent.postId,
    author,
    visibility: sent.visibility,
  };
}
