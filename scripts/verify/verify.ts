import type { Anchors } from "#app/audit/anchors.ts";
import { checkAnchors } from "#app/audit/check-anchors.server.ts";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import type { App } from "#app/context.ts";
import { countHoles } from "#db/queries/consistency.ts";
import type { Reader } from "#db/store.ts";

/** What each kind of hole means, and what to do. */
const holes = {
  unassessed: "texts that the engine has never read",
  unread: "texts that stand in nobody's queue",
  clockless: "new cases without a clock: nobody will be called",
  miscounted: "threads whose count of posts is not the number of posts shown",
} as const;

/**
 * Checks a database that it only reads: the file, the log's chain and its anchors, and that nothing has
 * slipped through the net. Says each result in a line, what is wrong and where.
 * @returns whether everything holds
 */
export async function verify(
  reader: Reader,
  keys: Pick<App["keys"], "audit">,
  anchors: Pick<Anchors, "read">,
  say: (line: string) => void,
): Promise<boolean> {
  const faults: string[] = [];
  const found = await reader.faults();
  faults.push(...found.map((fault) => `database: ${fault}`));
  if (found.length === 0) say("database: sound");

  const chain = await verifyAudit({ store: reader, keys });
  if (chain.holds) say(`log: ${chain.checked} rows, each as it was written`);
  else faults.push(`log: broken at row ${chain.brokenAt}: it, or the one before it, was changed`);

  const lines = anchors.read();
  const loose = await checkAnchors(reader, lines);
  for (const fault of loose) {
    const where = `anchors: line ${fault.line}`;
    if (fault.why === "foreign-line") faults.push(`${where} was not written with this key`);
    else {
      const what = fault.why === "row-missing" ? "is gone" : "is another one";
      faults.push(`${where}: row ${fault.seq}, the log's last at ${fault.at}, ${what}`);
    }
  }
  if (loose.length === 0) say(`anchors: ${lines.length}, all of them in the log`);

  const counts = await countHoles(reader);
  for (const [kind, words] of Object.entries(holes)) {
    const count = counts[kind as keyof typeof holes];
    if (count > 0) faults.push(`contents: ${count} ${words}`);
  }
  if (!faults.some((fault) => fault.startsWith("contents")))
    say("contents: nothing has slipped through");
  for (const fault of faults) say(`WRONG ${fault}`);
  return faults.length === 0;
}
