import type { Candidate, Wanted, Wish } from "#db/search/search-index.ts";

// BM25's usual constants: how fast repeating a word stops counting, how much a long text is discounted.
const k1 = 1.2;
const b = 0.75;
/** A word of the title says what the whole is about. */
const titleWeight = 3;
/** All words side by side, as they were typed. */
const togetherBonus = 1.5;

/**
 * Posts that all hold what is wanted, best first; of equals the newer first. How rare a word is in the
 * whole forum does not count: every one of these posts holds every word (docs/decisions/0012).
 */
export function rank<Found extends Candidate>(
  found: readonly Found[],
  wanted: Wanted["all"],
): Found[] {
  const average = found.reduce((sum, { body }) => sum + body.length, 0) / Math.max(1, found.length);
  const wishes = wanted.map(needlesOf);
  const runs = runsOf(wanted);
  return found
    .map((post) => {
      const title = ` ${post.title} `;
      const body = ` ${post.body} `;
      const plain = ` ${post.plain} `;
      const length = k1 * (1 - b + (b * post.body.length) / Math.max(1, average));
      let score = runs.some((run) => body.includes(run) || title.includes(run)) ? togetherBonus : 0;
      for (const needles of wishes) {
        const n =
          count(body, needles) + count(plain, needles) + titleWeight * count(title, needles);
        score += (n * (k1 + 1)) / (n + length);
      }
      return { post, score };
    })
    .sort((one, other) => other.score - one.score || other.post.seq - one.post.seq)
    .map(({ post }) => post);
}

/** What fulfils a wish, as it stands between the spaces of a text's stems. */
function needlesOf(wish: Wish): string[] {
  if (wish.kind === "phrase") return wish.forms.map((form) => ` ${form.join(" ")} `);
  const begun = wish.start === undefined ? [] : [` ${wish.start}`];
  // What begins so is counted once, whole or not.
  return [
    ...begun,
    ...wish.stems
      .filter((stem) => !begun.some((start) => ` ${stem}`.startsWith(start)))
      .map((stem) => ` ${stem} `),
  ];
}

/** How often any of these stands in a text. Looking for them is ten times faster than splitting it. */
function count(text: string, needles: readonly string[]): number {
  let n = 0;
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) n += 1;
  }
  return n;
}

/** Several wished words one after the other, as the index would hold them. */
function runsOf(wanted: Wanted["all"]): string[] {
  if (wanted.length < 2) return [];
  const words = (wish: Wish, form: number) =>
    wish.kind === "word"
      ? (wish.stems[form] ?? wish.stems[0] ?? "")
      : (wish.forms[form] ?? wish.forms[0] ?? []).join(" ");
  return [
    ...new Set([0, 1].map((form) => ` ${wanted.map((wish) => words(wish, form)).join(" ")} `)),
  ];
}
