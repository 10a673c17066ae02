import { existsSync } from "node:fs";
import { join } from "node:path";
import { openAnchors } from "#app/audit/anchors.ts";
import { ConfigError, parseConfig } from "#app/config.ts";
import { loadKeys } from "#app/server/keys.ts";
import { openReader } from "#db/store.ts";
import { verify } from "./verify.ts";

// `npm run verify`: whether the database, the log and its anchors are whole. Changes nothing; may run
// beside the site. Exit code 0 when everything holds, 1 when something does not, 2 when it cannot tell.

async function main(): Promise<number> {
  const { dataDir, databaseUrl } = parseConfig(process.env);
  if (!existsSync(join(dataDir, "secret.key"))) {
    console.error(`There is no secret.key in ${dataDir}: set DATA_DIR to the site's own folder.`);
    return 2;
  }
  const keys = loadKeys(dataDir);
  const reader = await openReader(databaseUrl);
  try {
    const anchors = openAnchors(dataDir, keys.audit);
    return (await verify(reader, keys, anchors, (line) => console.log(line))) ? 0 : 1;
  } finally {
    await reader.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isMissing = (error as { code?: unknown }).code === "ENOENT";
  if (!(error instanceof ConfigError) && !isMissing) throw error;
  console.error(isMissing ? "There is no database in DATA_DIR." : (error as Error).message);
  process.exitCode = 2;
}
