import type { RequestContext } from "#app/context.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import { openingState } from "./opening-hours.ts";

/** A line that answers right now: its name, its number, and how it is dialled. */
export type OpenLine = { name: string; contact: string; href: string };

/**
 * Lines of the operator's country that are known to answer right now and can be called or written to:
 * somebody to talk to first, the emergency number left to its own place.
 */
export async function readOpenLines(
  context: Pick<RequestContext, "store" | "config" | "clock">,
): Promise<OpenLine[]> {
  const { store, config, clock } = context;
  const now = clock();
  const order = ["crisis", "violence", "substances", "children", "health", "other"];
  const rank = (topic: string) => order.indexOf(topic);
  const lines = await listHelplines(store, config.country);
  return lines
    .filter(({ topic, href }) => topic !== "emergency" && /^(?:tel|sms):/.test(href ?? ""))
    .filter((line) => openingState(line, now).state === "open")
    .toSorted((one, other) => rank(one.topic) - rank(other.topic))
    .map(({ name, contact, href }) => ({ name, contact, href: href ?? "" }));
}
