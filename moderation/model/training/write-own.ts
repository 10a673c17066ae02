import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes weights and what is known of them to an operator's folder, for its owner only: they have
 * learned from people's words. Each file appears whole or not at all.
 */
export function writeOwn(folder: string, weights: Uint8Array, report: object): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = { "weights.bin": weights, "weights.json": `${JSON.stringify(report, null, 2)}\n` };
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    rmSync(`${file}.new`, { force: true });
    writeFileSync(`${file}.new`, content, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
}
