import { later, statusFor } from "./status.ts";

/** Slow enough for a screen reader to finish the last number. */
const WAIT = 800;

/** Says how much room is left in `textarea[data-count]` once less than a tenth of it remains. */
export function startCounter(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-count]")) {
    const max = Number(area.dataset.count);
    const status = statusFor("data-count-status", area.id);
    if (!max || !status) continue;
    const show = () => status.say(room(area.value, max, status.words));
    area.addEventListener("input", later(show, WAIT));
    show();
  }
}

/**
 * The sentence about what is left, or nothing while there is plenty. Counts UTF-16 units with line
 * breaks as one; the server must count the same once it has turned CRLF into LF.
 */
export function room(text: string, max: number, words: { left?: string; over?: string }): string {
  const left = max - text.length;
  if (left >= max / 10) return "";
  const sentence = (left < 0 ? words.over : words.left) ?? "";
  return sentence.replace("{n}", String(Math.abs(left)));
}
