import { redirect } from "@remix-run/node";
import { type QuietAnswer, wantsQuietAnswer } from "#app/belonging/quiet-answer.server.ts";

/** Answers a press: back to where it was pressed, or to a script what to put in place. */
export async function quietBack(
  request: Request,
  url: string,
  answer: () => Promise<QuietAnswer> | QuietAnswer,
): Promise<Response> {
  return wantsQuietAnswer(request) ? Response.json(await answer()) : redirect(url);
}
