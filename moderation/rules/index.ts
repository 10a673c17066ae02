import type { Rule } from "../types.ts";
import { acuteDangerRules } from "./acute-danger.ts";
import { childWelfareRules } from "./child-welfare.ts";
import { conductRules } from "./conduct.ts";
import { controlRules } from "./control.ts";
import { crisisOthersRules } from "./crisis-others.ts";
import { crisisSelfRules } from "./crisis-self.ts";
import { frameRules } from "./frames.ts";
import { hintRules } from "./hints.ts";
import { indirectRules } from "./indirect.ts";
import { plainWordRules } from "./plain-words.ts";
import { quietSignRules } from "./quiet-signs.ts";
import { selfHarmRules } from "./self-harm.ts";
import { violenceRules } from "./violence.ts";

/** Every rule that reads words. Identity and links are found by shape, in files of their own. */
export const allRules: readonly Rule[] = [
  ...crisisSelfRules,
  ...crisisOthersRules,
  ...plainWordRules,
  ...violenceRules,
  ...controlRules,
  ...childWelfareRules,
  ...selfHarmRules,
  ...acuteDangerRules,
  ...conductRules,
  ...indirectRules,
  ...quietSignRules,
  ...frameRules,
  ...hintRules,
];
