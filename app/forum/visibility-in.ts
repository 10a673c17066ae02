import type { Audience } from "#db/schema/forum.ts";
import type { Visibility } from "#moderation/types.ts";

/**
 * What becomes of a text in a thread for `audience`. In a private line there is nobody to keep it
 * from: its writer and staff read it either way, and staff find it in their queue as they would a
 * held one.
 */
export function visibilityIn(audience: Audience, decided: Visibility): Visibility {
  return audience === "therapists" ? "published" : decided;
}
