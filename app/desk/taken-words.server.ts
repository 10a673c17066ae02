import type { RequestContext } from "#app/context.ts";
import { TakenByColleague } from "./submit-staff-reply.server.ts";
import { exactTime } from "./time-words.ts";

/** Says who has a thread in hand and until when; null for any other error. */
export function takenWords(context: RequestContext, error: unknown): string | null {
  if (!(error instanceof TakenByColleague)) return null;
  const time = exactTime(context, error.until);
  return context.t("queues.taken.reply", { name: error.by, time });
}
