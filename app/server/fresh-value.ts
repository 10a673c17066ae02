import { freshSubmission } from "#app/forum/fresh-submission.ts";
import { newId } from "#db/new-id.ts";

const mark = Buffer.from(freshSubmission);

/**
 * Parts a page at each place that wants a value of its own per reader: the hidden id that makes a
 * double send harmless. Everything else of a page is the same bytes for every signed-out reader.
 */
export function splitAtFreshValues(html: string): Buffer[] {
  const bytes = Buffer.from(html);
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, from)) {
    parts.push(bytes.subarray(from, at));
    from = at + mark.length;
  }
  parts.push(bytes.subarray(from));
  return parts;
}

/** Puts the parts together again with a new random value in each gap. */
export function joinWithFreshValues(parts: Buffer[]): Buffer {
  if (parts.length === 1) return parts[0] as Buffer;
  return Buffer.concat(
    parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from(newId()), part])),
  );
}
