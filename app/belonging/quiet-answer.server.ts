/** What `app/enhance/quiet-form.ts` puts in place after a press, instead of a new page. */
export type QuietAnswer = {
  /** Said politely to those who hear the page. */
  say: string;
  /** The form's buttons by their value: pressed or not. */
  pressed: Record<string, boolean>;
  /** New words of elements, by their id. */
  texts?: Record<string, string>;
};

/** Whether a script of ours asks, which stays on the page; any other form is answered by a redirect. */
export function wantsQuietAnswer(request: Request): boolean {
  return request.headers.get("accept") === "application/json";
}
