// Whether something made from files is still up to date: a fingerprint of them is kept in a stamp file.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * The hash of several parts, each kept apart from the next.
 * @param {(string | Buffer)[]} parts
 */
export function fingerprint(parts) {
  const hash = createHash("sha256");
  // The length keeps "ab" + "c" apart from "a" + "bc".
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}

/**
 * The names and contents of the files at `paths`, and of those in folders there.
 * @param {string[]} paths
 * @param {(file: string) => boolean} wanted
 */
export function contents(paths, wanted = () => true) {
  return paths
    .flatMap((path) => filesUnder(path).filter(wanted))
    .flatMap((f) => [f, readFileSync(f)]);
}

function filesUnder(path) {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    if (error.code === "ENOENT") return [];
    throw error;
  }
  // The order of a folder's entries differs between file systems.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(inside) : [inside];
  });
}

/**
 * Runs `make` unless the stamp says that it was done for this fingerprint. The stamp is taken away
 * before and set only after, so that work cut short is done again.
 * @param {string} stamp the path of the stamp file
 * @param {string} print
 * @param {() => void} make
 */
export function unlessStamped(stamp, print, make) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return;
  unstamp(stamp);
  make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

/**
 * Takes the stamp away: what it stood for will be made again.
 * @param {string} stamp
 */
export function unstamp(stamp) {
  rmSync(stamp, { force: true });
}
