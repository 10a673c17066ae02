import type { Kit } from "../kit.ts";
import { defineAccounts } from "./accounts.ts";
import { defineAlarm } from "./alarm.ts";
import { defineBelonging } from "./belonging.ts";
import { defineDesk } from "./desk.ts";
import { defineEscalations } from "./escalations.ts";
import { defineForum } from "./forum.ts";
import { defineModeration } from "./moderation.ts";
import { defineOperations } from "./operations.ts";
import { defineSafety } from "./safety.ts";

/** Every table, defined once on the given kit. */
export function defineSchema(k: Kit) {
  const accounts = defineAccounts(k);
  const forum = defineForum(k, accounts);
  const moderation = defineModeration(k, accounts, forum);
  const escalations = defineEscalations(k, accounts, forum);
  return {
    ...accounts,
    ...forum,
    ...defineBelonging(k, accounts, forum),
    ...defineSafety(k, accounts, forum),
    ...moderation,
    ...defineDesk(k, accounts, forum, moderation),
    ...escalations,
    ...defineAlarm(k, accounts, escalations),
    ...defineOperations(k),
  };
}

export type Schema = ReturnType<typeof defineSchema>;
