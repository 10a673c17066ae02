import type { App } from "#app/context.ts";
import { rendererVersion } from "#app/forum/render-markdown.server.ts";
import { newId } from "#db/new-id.ts";
import { makeRandom } from "./random.ts";
import { makeSearchTexts } from "./search-texts.ts";

const postsPerThread = 50;
const atOnce = 1_000;

/** Writes `count` posts that nobody has signed, through the real tables, triggers and index. */
export async function seedSearch({ store, clock }: App, count: number): Promise<void> {
  const { rooms, threads, posts } = store.schema;
  const makeText = makeSearchTexts(makeRandom(5));
  const slugs = (await store.read.select({ slug: rooms.slug }).from(rooms)).map(({ slug }) => slug);
  const now = clock();
  const visibility = "published" as const;
  for (let from = 0; from < count; from += atOnce) {
    const size = Math.min(atOnce, count - from);
    const started = Array.from({ length: Math.ceil(size / postsPerThread) }, (_, n) => ({
      id: newId(),
      roomSlug: slugs[(from / postsPerThread + n) % slugs.length] as string,
      title: `Tråd ${from / postsPerThread + n}`,
      locale: "sv" as const,
      visibility,
      postCount: postsPerThread,
      lastNumber: postsPerThread,
      lastPostSeq: from,
      lastPostOn: now,
    }));
    const written = Array.from({ length: size }, (_, n) => {
      const body = makeText(from + n);
      return {
        id: newId(),
        threadId: started[Math.floor(n / postsPerThread)]?.id as string,
        number: (n % postsPerThread) + 1,
        body,
        html: `<p>${body}</p>`,
        rendererVersion,
        visibility,
        submissionId: newId(),
        writtenOn: now,
      };
    });
    await store.write(async (tx) => {
      await tx.insert(threads).values(started);
      await tx.insert(posts).values(written);
    });
  }
}
