import type { App, Staff } from "#app/context.ts";
import { correctItem } from "#app/desk/correct-item.server.ts";
import type { CorrectionVerdict } from "#db/schema/moderation.ts";
import type { DemoReading } from "./content.ts";

const gravity = ["green", "amber", "red", "crisis"];

/** Lets a therapist of the demo say what the engine should have seen in a text, whatever it did see. */
export async function correctAs(
  app: App,
  staff: Staff,
  text: { itemId: string; engine: DemoReading; seen: DemoReading },
): Promise<void> {
  const { itemId, engine, seen } = text;
  const corrected = await correctItem(app, {
    staff,
    itemId,
    verdict: verdictOf(engine, seen),
    ...seen,
  });
  if (corrected.kind !== "done") throw new Error(`not corrected: ${corrected.why}`);
}

function verdictOf(engine: DemoReading, seen: DemoReading): CorrectionVerdict {
  const apart = gravity.indexOf(engine.level) - gravity.indexOf(seen.level);
  if (apart !== 0) return apart > 0 ? "too-high" : "too-low";
  const same = [...engine.categories].sort().join() === [...seen.categories].sort().join();
  return same ? "right" : "wrong-category";
}
