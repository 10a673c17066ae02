import type { Rule } from "../types.ts";
export const selfHarmRules: readonly Rule[] = [
  { id: "wish-to-die", category: "self-harm", level: "red", why: { sv: "Skriver om att vilja dö.", en: "Writes of wanting to die." },
    patterns: { sv: ["jag ~3 [vill|vilja] ~1 dö", "ta livet av mig"], en: ["i ~3 [want|wanna] ~1 die", "kill myself"] }, now: "crisis", catches: {}, leaves: {} },
];
