/** From here on the service is taken to say that a post is about a category. */
const namedFrom = 0.5;

/** The categories an opinion names, surest first; the surest of all when none is sure. */
export function namedCategories(categories: Readonly<Record<string, number>>): string[] {
  const ranked = Object.entries(categories)
    .filter(([, sure]) => sure > 0)
    .sort(([, a], [, b]) => b - a);
  const named = ranked.filter(([, sure]) => sure >= namedFrom);
  return (named.length ? named : ranked.slice(0, 1)).map(([category]) => category);
}
