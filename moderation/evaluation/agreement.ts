/**
 * Cohen's kappa of two labellers: how far they agree beyond what chance alone would give
 * (Cohen 1960). 1 is full agreement, 0 is chance.
 * @param pairs what the first and the second gave, one pair a post
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number {
  const total = pairs.length || 1;
  const share = (hit: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(hit).length / total;
  const agreed = share(([first, second]) => first === second);
  const labels = [...new Set(pairs.flat())];
  const byChance = labels.reduce(
    (sum, label) =>
      sum + share(([first]) => first === label) * share(([, second]) => second === label),
    0,
  );
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
}
