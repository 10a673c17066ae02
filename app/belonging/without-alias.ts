export type Stand = {
  /** "me", "jag": in place of the alias. */
  me: string;
  /** "my", "min": in place of the alias with a genitive after it. */
  my: string;
};

/** What may stand between the words of an alias: spaces, hyphens, and Markdown's signs. */
const between = "[\\s\\p{Pd}_*]*";
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/**
 * Takes a member's alias out of a text, however it is cased or spaced, with or without its accents,
 * in quotes and greetings alike, so that a copy on paper leads nobody to them.
 */
export function withoutAlias(text: string, alias: string, { me, my }: Stand): string {
  const parts = alias
    .normalize("NFC")
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean);
  if (parts.length === 0) return text;
  const letters = (part: string) => Array.from(part, eitherWay).join("");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])@?${parts.map(letters).join(between)}(['’]?s)?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return text
    .normalize("NFC")
    .replace(pattern, (_, genitive: string | undefined) => (genitive ? my : me));
}

/** A letter with or without its marks: people write "Alva" for "Älva". */
function eitherWay(letter: string): string {
  const bare = letter.normalize("NFD").replace(/\p{M}+/gu, "");
  return bare === letter || bare === ""
    ? escaped(letter)
    : `(?:${escaped(letter)}|${escaped(bare)})`;
}
