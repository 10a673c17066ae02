import type { Rule } from "../types.ts";
import { selfHarmRules } from "./self-harm.ts";
import { violenceRules } from "./violence.ts";

/** Every rule there is. */
export const allRules: readonly Rule[] = [...violenceRules, ...selfHarmRules];
