import type { Member, RequestContext } from "#app/context.ts";
import { cleanBody } from "#app/forum/clean-text.ts";
import { maxAppealWords } from "./appeal-rules.ts";
import { makeAppeal } from "./make-appeal.server.ts";

type Taken =
  | { ok: true }
  | { ok: false; status: number; errors: { words?: string[]; form?: string[] } };

/** Takes an appeal from its form, or says what is in the way; nothing typed is lost either way. */
export async function takeAppeal(
  context: RequestContext,
  member: Member,
  noticeId: string,
  typed: string,
): Promise<Taken> {
  const { t, locale } = context;
  const words = cleanBody(typed);
  if (words.length > maxAppealWords) {
    const count = words.length.toLocaleString(locale);
    return { ok: false, status: 422, errors: { words: [t("appeal.error.words", { count })] } };
  }
  await context.engine.refresh();
  const made = await makeAppeal(context, { member, noticeId, words, locale }).catch(() => null);
  // Whatever broke on our side, the words stay with their writer.
  if (!made) return { ok: false, status: 500, errors: { form: [t("report.error.broken")] } };
  if (made.kind === "done") return { ok: true };
  if (made.why === "not-found") throw new Response(null, { status: 404 });
  const key = made.why === "shown" || made.why === "erased" ? made.why : "kind";
  return { ok: false, status: 409, errors: { form: [t(`appeal.none.${key}`)] } };
}
