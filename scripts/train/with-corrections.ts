import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "#app/config.ts";
import { exportCorrections } from "#app/desk/export-corrections.server.ts";
import { engineFolder } from "#app/server/own-weights.ts";
import { openReader } from "#db/store.ts";

/** Learns from the lines of a file, writes the weights to a folder, and resolves with an exit code. */
export type Trainer = (file: string, folder: string) => Promise<number>;

/**
 * Learns anew with the corrections in the operator's database, which is only read. The file with
 * people's words is there for the trainer alone and is gone when it has ended, well or badly.
 * @returns the trainer's exit code, or 1 when there is nothing to learn from
 */
export async function trainWithCorrections(
  { databaseUrl, dataDir }: Pick<Config, "databaseUrl" | "dataDir">,
  train: Trainer,
  say: (line: string) => void,
): Promise<number> {
  const reader = await openReader(databaseUrl);
  const folder = engineFolder(dataDir);
  const file = join(folder, "corrections.jsonl");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const count = await exportCorrections(reader, file);
    if (count === 0) {
      say("Nobody has corrected the engine yet: there is nothing to learn from.");
      return 1;
    }
    say(`Learning from the project's own texts and ${count} corrected here ...`);
    const code = await train(file, folder);
    if (code === 0) say(`Written to ${folder}. The site uses it from its next start.`);
    return code;
  } finally {
    rmSync(file, { force: true });
    await reader.close();
  }
}
