import type { Member, RequestContext } from "#app/context.ts";
import { cleanTitle } from "#app/forum/clean-text.ts";
import { localDay } from "#app/time/local-day.ts";
import { dayInWords } from "./day-names.ts";
import { isPastDay } from "./diary-month.ts";
import { dayChoices, markDay, maxDayWords } from "./mark-day.server.ts";

export type DayForm = { day: string; went: string; words: string };

export type DayAnswer =
  | { done: "saved" | "blanked" }
  | {
      done: null;
      status: number;
      open: { day: string; title: string; went: string; words: string };
      errors: Record<string, string[]>;
    };

/** Takes the form of one day: marks it, leaves it blank, or says what is wrong with everything kept. */
export async function answerDay(
  context: RequestContext,
  member: Member,
  form: DayForm,
): Promise<DayAnswer> {
  const { t, locale, clock, config } = context;
  const today = localDay(clock(), config.timeZone);
  const words = cleanTitle(form.words);
  const day = isPastDay(form.day, today) ? form.day : today;
  const open = { day, title: dayInWords(day, locale), went: form.went, words: form.words };
  const again = (status: number, errors: Record<string, string[]>) => ({
    done: null,
    status,
    open,
    errors,
  });
  if (day !== form.day) return again(422, { day: [t("diary.noSuchDay")] });
  if (words.length > maxDayWords) {
    const places = { max: maxDayWords, count: words.length };
    return again(422, { words: [t("diary.noteLong", places)] });
  }
  const went = dayChoices.find((choice) => choice === form.went);
  if (!went && form.went !== "blank") return again(422, { went: [t("diary.chooseFirst")] });
  if (!(await context.mayTry("keep"))) return again(429, { day: [t("note.wait")] });
  await markDay(context, member, day, went ? { went, words } : null);
  return { done: went ? "saved" : "blanked" };
}
