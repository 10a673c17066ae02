import { rmSync, writeFileSync } from "node:fs";
import { removedByWriter } from "#app/rules/house-rules.ts";
import { type CorrectedText, listCorrectedTexts } from "#db/queries/corrections.ts";
import type { Reader } from "#db/store.ts";

/**
 * Writes every text that staff have corrected and that its writer has left there, with what its newest
 * correction says of it, as lines that the engine's trainer reads. Only the owner can read the file;
 * whoever asks for it takes it away again.
 * @returns how many texts it holds
 */
export async function exportCorrections(reader: Reader, file: string): Promise<number> {
  const texts = await listCorrectedTexts(reader, removedByWriter);
  // One that an interrupted training has left behind goes first: its texts may be erased by now.
  rmSync(file, { force: true });
  const lines = texts.map((text) => `${JSON.stringify(toLabelled(text))}\n`).join("");
  writeFileSync(file, lines, { mode: 0o600, flag: "wx" });
  return texts.length;
}

function toLabelled({ postId, number, title, body, language, level, categories }: CorrectedText) {
  return {
    id: postId,
    lang: language,
    ...(number === 1 ? { title } : {}),
    text: body,
    level,
    categories,
    // A person had to look: whatever was harmless did not look so.
    kind: level === "green" ? "hard-harmless" : "blunt",
    evidence: [],
  };
}
