import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright";

const isRoot = process.getuid?.() === 0;
const howTo = [
  "No Chromium was found for the browser tests. Any of these will do:",
  "  install it with the system's packages (Debian: apt-get install chromium),",
  "  or npx playwright install --with-deps chromium,",
  "  or name one: CHROMIUM_PATH=/path/to/chromium npm test",
].join("\n");

/**
 * The path of a Chromium that starts: the one CHROMIUM_PATH names, else the system's, else
 * Playwright's own; undefined when there is none.
 * @throws Error when CHROMIUM_PATH names something that does not start.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", which does not start as a Chromium`);
  }
  return onPath().find(starts) ?? [chromium.executablePath()].find(starts);
}

/**
 * Installs Chromium with apt, which takes Debian and root.
 * @param announce called before it begins
 * @returns its path
 * @throws Error which says how to get one, where it cannot be installed.
 */
export function installChromium(announce: () => void): string {
  if (!isRoot || !isDebian()) throw new Error(howTo);
  announce();
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const apt = spawnSync("apt-get", args, { env, encoding: "utf8" });
    if (apt.status === 0) continue;
    throw new Error(`apt-get ${args.join(" ")} failed.\n${apt.stdout}${apt.stderr}\n${howTo}`);
  }
  const installed = onPath().find(starts);
  if (!installed) throw new Error(`apt-get installed a Chromium that does not start.\n${howTo}`);
  return installed;
}

/**
 * Starts a browser that talks to nobody but the pages it is sent to.
 * @throws Error which says how to get a Chromium, when there is none.
 */
export async function launchChromium(): Promise<Browser> {
  // `npm test` has looked already and says where.
  const executablePath = process.env.CHROMIUM_PATH || findChromium();
  if (!executablePath) throw new Error(howTo);
  return await chromium.launch({
    executablePath,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: !isRoot,
    args: [
      "--disable-dev-shm-usage",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function onPath(): string[] {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Ubuntu's chromium-browser, for one, may be a script that only says to install a snap. */
function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
