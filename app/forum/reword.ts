/** What a writer wants done with a phrase by which somebody could be recognised. */
export type PhraseChoice = {
  phrase: string;
  /** The words offered in its place. */
  gentle: string;
  what: "keep" | "replace" | "remove";
};

const mostChoices = 8;
const longestPhrase = 1_000;

/** Reads the choices from a form: `phrase` and `gentle` once for each, and `what-0`, `what-1` and so on. */
export function readPhraseChoices(form: FormData): PhraseChoice[] {
  const gentle = form.getAll("gentle").map(String);
  return form
    .getAll("phrase")
    .slice(0, mostChoices)
    .map((phrase, index) => {
      const what = form.get(`what-${index}`);
      return {
        phrase: String(phrase).slice(0, longestPhrase),
        gentle: (gentle[index] ?? "").slice(0, longestPhrase),
        what: what === "replace" || what === "remove" ? what : "keep",
      };
    });
}

/**
 * A text with the chosen phrases said in other words or taken out. A phrase that is no longer in the
 * text is nothing; longer phrases go first, so that a part of one is not left behind.
 */
export function reword(text: string, choices: readonly PhraseChoice[]): string {
  return [...choices]
    .filter(({ phrase, what }) => phrase.trim() !== "" && what !== "keep")
    .sort((a, b) => b.phrase.length - a.phrase.length)
    .reduce(
      (changed, choice) =>
        choice.what === "replace" ? replaced(changed, choice) : removed(changed, choice),
      text,
    );
}

function replaced(text: string, { phrase, gentle }: PhraseChoice): string {
  return text.split(phrase).reduce((before, after) => {
    const starts = /(?:^|[.!?…]["”’)]?\s+|\n)$/u.test(before);
    return before + (starts ? capitalised(gentle) : gentle) + after;
  });
}

function removed(text: string, { phrase }: PhraseChoice): string {
  return text.split(` ${phrase}`).join("").split(phrase).join("");
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
