import { parseConfig } from "#app/config.ts";
import type { Member } from "#app/context.ts";
import { judge } from "#app/forum/publish.server.ts";
import { startThread } from "#app/forum/start-thread.server.ts";
import { submitReply } from "#app/forum/submit-reply.server.ts";
import { makeApp } from "#app/server/make-app.ts";

// Writes posts into DATA_DIR without end and prints each one's id once it is acknowledged. A test
// starts it and kills it in the middle of a sentence.
const app = await makeApp(parseConfig(process.env));
const author: Member = { kind: "member", id: "writer", alias: "Writer" };
await app.store.write(async (tx) => {
  await tx.insert(app.store.schema.members).values({
    ...author,
    skeleton: "writer",
    locale: "sv",
    joinedMonth: "2026-03",
  });
});
const text = (body: string) => ({
  author,
  title: "Durable",
  body,
  judgement: judge(app, { body, room: "new-here", locale: "sv" }),
});
const { threadId } = await startThread(app, {
  ...text("First"),
  roomSlug: "new-here",
  locale: "sv",
  submissionId: "first",
});
for (let n = 0; ; n++) {
  const sent = await submitReply(app, {
    ...text(`Reply ${n} ${"lugnt ".repeat(200)}`),
    threadId,
    submissionId: `reply-${n}`,
  });
  process.stdout.write(`${sent.postId}\n`);
}
