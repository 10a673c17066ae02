import { redirect } from "@remix-run/node";
import { holdsOwnWords } from "#app/accounts/holds-own-words.server.ts";
import { startSeen } from "#app/accounts/start-facts.server.ts";
import type { RequestContext } from "#app/context.ts";
import { authorOf } from "./author-of.server.ts";
import { identifyingPhrases } from "./identity-offer.server.ts";
import { keepTillMorning } from "./keep-till-morning.server.ts";
import { openersFor } from "./openers.ts";
import { judge } from "./publish.server.ts";
import { renderMarkdown } from "./render-markdown.server.ts";
import { sendText } from "./send-text.server.ts";
import type { Place } from "./write-flow.server.ts";
import { checkText, type TypedText } from "./writing-form.server.ts";
import { showAgain, type WritingState } from "./writing-state.server.ts";
import { asYoung } from "./young-writer.ts";

/** One form, one step: what was pressed, what is asked first, or the text on its way. */
export async function takeTyped(context: RequestContext, typed: TypedText, place: Place) {
  const { t, locale } = context;
  const again = (status: number, state: Partial<WritingState>) =>
    showAgain(context, typed, status, state);
  const { kind } = await context.viewer();

  // Putting the first words away sends nothing, and loses nothing.
  if (typed.understood) return await again(200, {});
  if (typed.turn) return await again(200, { have: typed.turn === "have" });
  if (typed.opener) {
    const { set, number } = typed.opener;
    const body = `${typed.body.trimEnd()}\n\n${t(`openers.${set}.${number}.start`)} `;
    return await showAgain(context, { ...typed, body, opened: true }, 200, { goOn: true });
  }
  const checked = checkText(typed, place.kind === "reply", t);
  if (!checked.ok) return await again(422, { errors: checked.errors });
  const { body } = checked;
  const title = place.kind === "reply" ? place.title : checked.title;
  if (typed.preview) return await again(200, { preview: renderMarkdown(body, context.config) });
  if (place.kind === "reply" && place.locked && !isForStaff(typed, place)) {
    return await again(409, { errors: { form: [t("threadCare.error.locked")] } });
  }
  const ownText = `${title}\n${body}`;
  if (await holdsOwnSecret(context, typed, ownText)) return await again(422, secretError(context));
  if (kind === "nobody" && typed.asMember) return await again(422, { have: true, expired: true });
  if (!(await context.mayTry("write"))) {
    return await again(429, { errors: { form: [t("write.error.wait")] } });
  }

  await context.engine.refresh();
  const judged = judge(context, {
    // A reply stands under somebody else's title: only the writer's own words are read as theirs.
    title: place.kind === "thread" ? title : undefined,
    body,
    room: place.roomSlug,
    locale,
  });
  // An old post's new words and additions stay where it stands: only a new text has these choices.
  const isNew = place.send === undefined;
  const toStaffOnly = isForStaff(typed, place);
  const kept = isNew && typed.sober === "morning";
  if (!kept && !toStaffOnly) {
    const openers =
      typed.opened || typed.keep || !isNew ? null : openersFor(body, judged.assessment, place);
    if (openers) return await showAgain(context, { ...typed, opened: true }, 422, { openers });
    const identifying = identifyingPhrases(judged, title, body);
    const keptPhrases = new Set(typed.phrases.map(({ phrase }) => phrase));
    const isDecided = identifying.every(({ phrase }) => keptPhrases.has(phrase));
    // What was found and could not be said otherwise was asked about once: it is the writer's to keep.
    if (judged.policy.offerEdit && !typed.keep && !(identifying.length && isDecided)) {
      return await again(422, { identifying });
    }
  }

  const author = await authorOf(context, typed);
  if (!author.ok) return await again(author.status, { errors: author.errors });
  if (typed.have && (await holdsOwnWords(context, author.member.id, ownText))) {
    return await showAgain(context, typed, 422, secretError(context), author.headers);
  }
  const words = { author, typed, title, body };
  const judgement = isNew && typed.young ? asYoung(judged) : judged;
  const sent = kept
    ? { next: await keepTillMorning(context, words, place) }
    : await sendText(context, { ...words, place, judgement });
  if ("wait" in sent) {
    const errors = { form: [t("write.error.slow", { count: sent.wait })] };
    return await showAgain(context, typed, 429, { errors }, author.headers);
  }
  // Whoever has sent a text has had the first words before them.
  if (!context.cookie("start")) author.headers.append("Set-Cookie", startSeen(context));
  throw redirect(sent.next, { headers: author.headers });
}

/** Whether a new text goes to staff alone, in a line of its own; an old post's new words never do. */
function isForStaff(typed: TypedText, place: Place): boolean {
  return place.send === undefined && (typed.young || typed.toStaff);
}

function secretError({ t }: RequestContext): Partial<WritingState> {
  return { errors: { body: [t("write.error.secret")] } };
}

/** Whether the text would give away how to get in as its writer. */
async function holdsOwnSecret(context: RequestContext, typed: TypedText, text: string) {
  if (typed.passphrase && text.includes(typed.passphrase)) return true;
  const viewer = await context.viewer();
  return viewer.kind === "member" && (await holdsOwnWords(context, viewer.id, text));
}
