import { z } from "zod";
import type { Translator } from "#app/i18n/use-t.ts";
import { cleanBody, cleanTitle } from "./clean-text.ts";
import { readOpener } from "./openers.ts";
import { type PhraseChoice, readPhraseChoices } from "./reword.ts";
import { readChoices, type WritingChoices } from "./writing-choices.ts";

/** SECURITY, requirement 33. */
export const maxBody = 10_000;
const maxTitle = 120;

const schema = z.object({
  title: z
    .string()
    .transform(cleanTitle)
    .pipe(z.string().min(3, "write.error.title").max(maxTitle, "write.error.titleLong")),
  body: z
    .string()
    .transform(cleanBody)
    .pipe(z.string().min(1, "write.error.body").max(maxBody, "write.error.bodyLong")),
});

/** What somebody typed, kept word for word so that a refused form loses nothing. */
export type TypedText = WritingChoices & {
  title: string;
  body: string;
  alias: string;
  suggestion: string;
  passphrase: string;
  stay: boolean;
  submission: string;
  keep: boolean;
  preview: boolean;
  /** The first words have been read: the form comes back without them. */
  understood: boolean;
  /** The form came from a page for somebody signed in: it has no fields for a new alias. */
  asMember: boolean;
  /** The writer signs in with the alias they have, in the same step. */
  have: boolean;
  /** The press that changes between a new alias and the one they have; nothing is sent then. */
  turn: "have" | "new" | null;
  /** Beginnings have been offered for this text; they are offered once. */
  opened: boolean;
  opener: ReturnType<typeof readOpener>;
  phrases: PhraseChoice[];
  /** To staff only, at once: a kept text that frightened whoever wrote it. */
  toStaff: boolean;
  /** Kept as it is now, for later: the form of a kept draft. */
  later: boolean;
};

/** Reads the writing form; fields that are missing, repeated or files count as empty or first. */
export function readTyped(form: FormData): TypedText {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    title: text("title"),
    body: text("body"),
    alias: text("alias"),
    suggestion: text("suggestion"),
    passphrase: text("passphrase"),
    stay: form.has("stay"),
    submission: text("submission").slice(0, 200),
    keep: form.has("keep"),
    preview: form.has("preview"),
    understood: form.has("understood"),
    ...readChoices(form),
    asMember: !form.has("alias") && !form.has("suggestion"),
    have: form.has("have"),
    turn: form.has("turn-have") ? "have" : form.has("turn-new") ? "new" : null,
    opened: form.has("opened"),
    opener: readOpener(form.get("opener")),
    phrases: readPhraseChoices(form),
    toStaff: form.has("to-staff"),
    later: form.has("later"),
  };
}

export type CheckedText =
  | { ok: true; title: string; body: string }
  | { ok: false; errors: { title?: string[]; body?: string[] } };

/** Checks title and body; a reply has no title of its own. Messages are in the writer's language. */
export function checkText(typed: TypedText, isReply: boolean, t: Translator): CheckedText {
  const parsed = schema.safeParse({ title: isReply ? "reply" : typed.title, body: typed.body });
  if (parsed.success) return { ok: true, ...parsed.data };
  const errors: { title?: string[]; body?: string[] } = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path[0] === "title" ? "title" : "body";
    const count = field === "title" ? cleanTitle(typed.title).length : cleanBody(typed.body).length;
    const key = issue.message as "write.error.bodyLong";
    errors[field] = [t(key, { count: count.toLocaleString(t.locale) })];
  }
  return { ok: false, errors };
}
