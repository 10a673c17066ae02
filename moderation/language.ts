import type { Token } from "./tokens.ts";
import type { Language } from "./types.ts";

/** Which language, and whether the other one is also present enough to be read. */
export type Tongue = { main: Language; both: boolean };

/**
 * Counts words that belong to one language only. A short or mixed text is read in both.
 * @param wish used when the text itself does not tell
 */
export function tongueOf(tokens: readonly Token[], wish: Language = "sv"): Tongue {
  let sv = 0;
  let en = 0;
  for (const { word } of tokens) {
    if (word.swedish) sv += 1;
    if (word.english) en += 1;
  }
  if (sv === en) return { main: wish, both: true };
  const main = sv > en ? "sv" : "en";
  const most = Math.max(sv, en);
  const least = Math.min(sv, en);
  return { main, both: most < 3 || least * 4 >= most };
}
