import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "#app/context.ts";
import { assess, engineVersion, takeWeights } from "#moderation/index.ts";
import { errorFields } from "./log.ts";

/** Where an operator's own weights are kept: `weights.bin`, and beside it what is known of them. */
export function engineFolder(dataDir: string): string {
  return join(dataDir, "engine");
}

/** Why a file that could be read is not used. */
class Unfit extends Error {
  code: string;
  constructor(code: "OTHER_ENGINE" | "OTHER_FILE" | "NO_ANSWER") {
    super(code);
    this.code = code;
  }
}

/**
 * Lets the engine read with the operator's own weights where there are any, else with the shipped
 * ones. What cannot be read, was made for another engine or gives no sense is refused and logged:
 * the site opens all the same.
 */
export function takeOwnWeights(dataDir: string, log: Log): void {
  takeWeights(undefined);
  const folder = engineFolder(dataDir);
  const shipped = engineVersion;
  try {
    const file = readIfThere(join(folder, "weights.bin"));
    if (!file) return;
    const report = readIfThere(join(folder, "weights.json"));
    const made = report
      ? (JSON.parse(report.toString()) as { engine: string; hash: string })
      : null;
    if (made && made.engine !== shipped) throw new Unfit("OTHER_ENGINE");
    takeWeights(file);
    if (made && !engineVersion.endsWith(`+${made.hash}`)) throw new Unfit("OTHER_FILE");
    if (!Number.isFinite(assess({ text: "hello" }).score)) throw new Unfit("NO_ANSWER");
    log.info(`own weights in use: engine ${engineVersion}`);
  } catch (error) {
    takeWeights(undefined);
    log.error(
      `own weights refused, the shipped ones are used: engine ${shipped}`,
      errorFields(error),
    );
  }
}

/** A file's bytes; undefined when there is no such file. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
