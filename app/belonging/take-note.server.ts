import type { RequestContext } from "#app/context.ts";
import { cleanBody } from "#app/forum/clean-text.ts";
import { maxNote } from "./write-note.server.ts";

export type NoteRefusal = { status: number; body: string; errors: { body: string[] } };

/** The words of a note as they are kept, or what is wrong with them, everything typed still there. */
export async function takeNote(
  context: RequestContext,
  typed: string,
): Promise<{ ok: true; body: string } | { ok: false; refusal: NoteRefusal }> {
  const { t, locale } = context;
  const body = cleanBody(typed);
  const refuse = (status: number, words: string) => ({
    ok: false as const,
    refusal: { status, body: typed, errors: { body: [words] } },
  });
  if (body === "") return refuse(422, t("note.empty"));
  if (body.length > maxNote) {
    const count = body.length.toLocaleString(locale);
    return refuse(422, t("note.long", { max: maxNote.toLocaleString(locale), count }));
  }
  if (!(await context.mayTry("keep"))) return refuse(429, t("note.wait"));
  return { ok: true, body };
}
