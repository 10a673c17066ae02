import { findAuditHash } from "#db/queries/audit.ts";
import type { Reader } from "#db/store.ts";
import type { AnchorLine } from "./anchors.ts";

export type AnchorFault =
  /** The line was written by somebody else, or damaged. */
  | { why: "foreign-line"; line: number }
  /** The row that it names is not there: the log was cut off, or swapped for an older one. */
  | { why: "row-missing"; line: number; seq: number; at: string }
  | { why: "row-changed"; line: number; seq: number; at: string };

/** What the anchors say against the log as it is now. */
export async function checkAnchors(
  store: Pick<Reader, "read" | "schema">,
  lines: readonly AnchorLine[],
): Promise<AnchorFault[]> {
  const faults: AnchorFault[] = [];
  for (const { line, anchor } of lines) {
    if (!anchor) {
      faults.push({ why: "foreign-line", line });
      continue;
    }
    const { seq, at } = anchor;
    const hash = await findAuditHash(store, seq);
    if (hash === null) faults.push({ why: "row-missing", line, seq, at });
    else if (hash !== anchor.hash) faults.push({ why: "row-changed", line, seq, at });
  }
  return faults;
}
