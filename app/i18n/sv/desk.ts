import type { desk as english } from "../en/desk.ts";

export const desk = {
  "desk.notice.answered": "{name} har svarat dig. Svaret finns i tråden.",
} satisfies Record<keyof typeof english, string>;
