import { z } from "zod";

/** A text field: what was typed, or empty when the field is missing. Never refuses anything. */
export const typed = z.string().catch("");
/** A box that was ticked. */
export const ticked = z.string().optional().catch(undefined).transform(Boolean);

/**
 * Reads a form whose fields are all `typed`, `ticked` or the like, so that no sender can make it fail;
 * what the fields may hold is the verb's to judge. Of a field sent twice the last one counts.
 */
export async function readForm<Shape extends z.ZodRawShape>(
  request: Request,
  shape: Shape,
): Promise<z.output<z.ZodObject<Shape>>> {
  return z.object(shape).parse(Object.fromEntries(await request.formData()));
}
