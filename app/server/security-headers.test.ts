import { describe, expect, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const csp = (options: Parameters<typeof securityHeaders>[0]) =>
  new Map(
    securityHeaders(options)
      ["content-security-policy"]?.split("; ")
      .map((part) => part.split(/ (.*)/s) as [string, string]),
  );

describe("the content security policy", () => {
  test("allows nothing but our own files", () => {
    const policy = csp({ https: true });
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("script-src")).toBe("'self'");
    expect(policy.get("style-src")).toBe("'self'");
    expect(policy.get("frame-ancestors")).toBe("'none'");
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("form-action")).toBe("'self'");
    expect(policy.get("require-trusted-types-for")).toBe("'script'");
  });

  test("adds the page's nonce for the desk, and never anything unsafe", () => {
    const policy = csp({ https: true, nonce: "bm9uY2U=" });
    expect(policy.get("script-src")).toBe("'self' 'nonce-bm9uY2U='");
    expect([...policy.values()].join(" ")).not.toMatch(/unsafe|\*|https?:|data:/);
  });

  test("lets one page start one kind of worker, and no other", () => {
    const [page, other] = [csp({ https: true, startsWorker: true }), csp({ https: true })];
    expect([page.get("worker-src"), page.get("trusted-types")]).toEqual(["'self'", "push-worker"]);
    expect([other.get("worker-src"), other.get("trusted-types")]).toEqual(["'none'", "'none'"]);
    expect(page.get("script-src")).toBe("'self'");
  });

  test("is looser only while developing", () => {
    expect(csp({ https: false, development: true }).get("style-src")).toContain("unsafe-inline");
  });
});

test("strict transport for at least a year, where there is https", () => {
  const strict = securityHeaders({ https: true })["strict-transport-security"];
  expect(Number(/max-age=(\d+)/.exec(strict ?? "")?.[1])).toBeGreaterThanOrEqual(31_536_000);
  expect(securityHeaders({ https: false })).not.toHaveProperty("strict-transport-security");
});

test("every other protection stands", () => {
  const headers = securityHeaders({ https: true });
  expect(headers).toMatchObject({
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
  expect(headers["referrer-policy"]).toMatch(/^no-referrer/);
  for (const power of ["camera", "microphone", "geolocation"]) {
    expect(headers["permissions-policy"]).toContain(`${power}=()`);
  }
});
