const list = (words: string) => new Set(words.trim().split(/\s+/));

/**
 * Words that are in nearly every text and say nothing about it. Left out of the index, so that no text
 * has to be weighed for them. Words that mean something in the other language ("men", "man") are kept.
 */
const small = {
  sv: list(`
    alla allt att av bara blev bli blir blivit då de dem den denna deras dess dessa det detta dig din
    dina ditt du där efter ej eller en er era ett från för ha hade han hans har henne hennes hon honom
    hur här i icke ingen inom inte ja jag ju kan kunde med mellan mig min mina mitt mot mycket ni nu
    när någon något några och om oss på samma sedan sig sin sina sitt själv ska skulle som så sådan till
    under upp ut utan vad var vara varför varit varje vars vart vem vi vid vilka vilken vilket vill väl
    åt är än även`),
  en: list(`
    a about after again all am an and any are as at be been being but by can could did do does doing
    dont for from had has have having he her hers him his how i if im in into is it its ive just me
    more most my no nor not of off on or our ours out own she should so some such than that the their
    theirs them then there these they this those to too up very was we were what when where which while
    who whom why will with would you your yours`),
};

/** Whether a word (as `normalWord` gives it) is too small to look for. */
export function isSmallWord(word: string): boolean {
  return small.sv.has(word) || small.en.has(word);
}

/** The language a text is in, told by its small words; `otherwise` when they do not tell. */
export function languageOf(words: readonly string[], otherwise: "sv" | "en"): "sv" | "en" {
  let swedish = 0;
  for (const word of words) swedish += Number(small.sv.has(word)) - Number(small.en.has(word));
  return swedish === 0 ? otherwise : swedish > 0 ? "sv" : "en";
}
