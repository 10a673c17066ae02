import type { Normalised } from "./normalise.ts";
import type { Signal } from "./types.ts";

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;

export function findIdentity(source: Normalised, field: "title" | "text"): Signal[] {
  const found: Signal[] = [];
  for (const match of source.text.matchAll(email)) {
    const start = source.from[match.index] ?? 0;
    const end = source.to[match.index + match[0].length - 1] ?? start;
    found.push({ rule: "identity-email", category: "identity", level: "amber", stance: [], score: 0.45, span: { field, start, end } });
  }
  return found;
}
