import type { Answer, OpinionText } from "./types.ts";

/** One way of asking an OpenAI-compatible service: where, with what, and how its answer is read. */
export type Protocol = {
  /** Below the base address. */
  path: string;
  request(model: string, text: OpinionText): unknown;
  /** The answer inside a response's JSON; null when it is not what was asked for. */
  read(response: unknown): Answer | null;
};

/** JSON from somewhere else; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
