export const desk = {
  "desk.notice.answered": "{name} has answered you. The answer stands in the thread.",
} as const;
