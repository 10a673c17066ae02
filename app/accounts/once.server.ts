import type { RequestContext } from "#app/context.ts";
import { open, seal } from "./seal.server.ts";

/** Something a person is shown exactly once: words, codes, the receipt of a report, a private link. */
export type OnceNote =
  | { kind: "words"; alias: string; words: string[] }
  | { kind: "codes"; signInName: string; codes: string[] }
  | { kind: "receipt"; code: string; due: string; isGrave: boolean }
  | { kind: "feed"; address: string };

/** Long enough to come to the page on a slow connection; in seconds. */
const maxAge = 600;
const sealContext = "cookie:once";

/** A `Set-Cookie` value that carries a note, sealed, to the page that shows it. */
export function writeOnce(context: RequestContext, value: OnceNote): string {
  const until = context.clock().getTime() + maxAge * 1000;
  const sealed = seal(JSON.stringify({ until, value }), context.keys.seal, sealContext);
  return context.setCookie("once", sealed, maxAge);
}

/** The note the request brings, or null: none, too old, or not sealed by us. */
export function readOnce(context: RequestContext): OnceNote | null {
  const plain = open(context.cookie("once") ?? "", context.keys.seal, sealContext);
  if (plain === null) return null;
  // Only we can seal, so what opens has the shape that `writeOnce` gave it.
  const { until, value } = JSON.parse(plain) as { until: number; value: OnceNote };
  return until > context.clock().getTime() ? value : null;
}

/** A `Set-Cookie` value that takes the note away once it has been shown. */
export function clearOnce(context: RequestContext): string {
  return context.setCookie("once", null);
}
