import { z } from "zod";
import { isPrivateHost } from "./private-host.ts";
import type { SecondOpinionSettings } from "./types.ts";

/** The settings of the second opinion, as the environment gives them. */
export const secondOpinionShape = {
  SECOND_OPINION_URL: z
    .url({ protocol: /^https?$/, error: "must be an http or https address" })
    .refine(about(hasNothingButPath), "must have no name, password, ? or #")
    .refine(
      about((url) => url.protocol === "https:" || isPrivateHost(url.hostname)),
      "must be https unless it is this machine or your own network, because texts about health are sent there",
    )
    .optional(),
  SECOND_OPINION_MODEL: z
    .string()
    .max(200, "is too long")
    .regex(/^[\x21-\x7e]+$/, "must be the model's name, without spaces")
    .optional(),
  SECOND_OPINION_KEY: z
    .string()
    .max(2_000, "is too long")
    .regex(/^[\x21-\x7e]+$/, "must be plain characters without spaces")
    .optional(),
  SECOND_OPINION_KIND: z
    .enum(["chat", "moderation"], { error: "must be chat or moderation" })
    .default("chat"),
};

export const secondOpinionExamples = {
  SECOND_OPINION_URL: "http://127.0.0.1:8000/v1",
  SECOND_OPINION_MODEL: "my-model",
  SECOND_OPINION_KEY: "a-long-random-word",
  SECOND_OPINION_KIND: "chat",
};

type Given = z.infer<z.ZodObject<typeof secondOpinionShape>>;

/** Whether an address stands there without the model that is to be asked at it. */
export function lacksModel(given: Given): boolean {
  return given.SECOND_OPINION_URL !== undefined && given.SECOND_OPINION_MODEL === undefined;
}

/** The settings as the client takes them; undefined while there is no address: then it is off. */
export function toSecondOpinion(given: Given): SecondOpinionSettings | undefined {
  if (!given.SECOND_OPINION_URL || !given.SECOND_OPINION_MODEL) return undefined;
  return Object.freeze({
    url: new URL(given.SECOND_OPINION_URL).href.replace(/\/+$/, ""),
    model: given.SECOND_OPINION_MODEL,
    key: given.SECOND_OPINION_KEY,
    kind: given.SECOND_OPINION_KIND,
  });
}

/** A check on addresses that can be read; the others have been told of already. */
function about(holds: (url: URL) => boolean) {
  return (text: string) => !URL.canParse(text) || holds(new URL(text));
}

function hasNothingButPath(url: URL): boolean {
  return !(url.username || url.password || url.search || url.hash);
}
