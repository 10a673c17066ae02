// Generates the migrations of both databases from db/schema: `npm run migrations -- add-something`.
// drizzle-kit cannot write STRICT, so fresh SQLite files get it here, before anybody has run them.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const [name, ...rest] = process.argv.slice(2);
if (!name) {
  console.error("Name the change: npm run migrations -- add-something [--custom]");
  process.exit(1);
}
for (const [dialect, folder] of [
  ["sqlite", "sqlite"],
  ["postgresql", "postgres"],
]) {
  const out = `db/migrations/${folder}`;
  const result = spawnSync(
    process.execPath,
    [
      "node_modules/drizzle-kit/bin.cjs",
      "generate",
      `--dialect=${dialect}`,
      `--schema=db/schema/${folder}.ts`,
      `--out=${out}`,
      `--name=${name}`,
      ...rest,
    ],
    { stdio: "inherit" },
  );
  if (result.status) process.exit(result.status);
  if (dialect !== "sqlite") continue;
  for (const file of readdirSync(out).filter((f) => f.endsWith(`_${name}.sql`))) {
    const sql = readFileSync(`${out}/${file}`, "utf8");
    writeFileSync(`${out}/${file}`, sql.replace(/^(CREATE TABLE [\s\S]*?\n\));$/gm, "$1 STRICT;"));
  }
}
