const rules: Record<string, string> = {
  abuse: "attacks-someone",
  sourcing: "no-sourcing",
  spam: "no-selling",
  identity: "identifies-someone",
};

/** The house rule that the first of these categories with one has to do with; null when none has. */
export function ruleOfCategories(categories: readonly string[]): string | null {
  const category = categories.find((known) => rules[known]);
  return (category && rules[category]) ?? null;
}
