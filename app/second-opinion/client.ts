import { chat } from "./chat.ts";
import { makeCircuitBreaker } from "./circuit-breaker.ts";
import * as fixed from "./limits.ts";
import { moderation } from "./moderation.ts";
import { parseJson } from "./protocol.ts";
import { readLimited } from "./read-limited.ts";
import type { Opinion, OpinionText, SecondOpinion, SecondOpinionSettings } from "./types.ts";

const protocols = { chat, moderation };
/** A proxy before a service that is starting, or one that has too much to do. */
const notNow = [429, 502, 503, 504];

/**
 * The operator's service behind its circuit breaker. It is never asked with more than a title and a
 * text, never followed elsewhere, and never waited for longer than the limits say.
 */
export function makeSecondOpinion(
  settings: SecondOpinionSettings,
  clock: () => Date,
  limits: fixed.Limits = fixed.limits,
): SecondOpinion {
  const breaker = makeCircuitBreaker(clock);
  return {
    model: settings.model,
    async ask(text, stop) {
      if (text.title.length + text.text.length > limits.textLength) return { outcome: "too-large" };
      if (!breaker.mayAsk()) return { outcome: "paused" };
      const { opinion, isUp } = await request(settings, text, limits, stop);
      // An answer nobody can use says something of one text, not of the service.
      breaker.record(isUp);
      return opinion;
    },
  };
}

async function request(
  settings: SecondOpinionSettings,
  text: OpinionText,
  limits: fixed.Limits,
  stop?: AbortSignal,
): Promise<{ opinion: Opinion; isUp: boolean }> {
  const protocol = protocols[settings.kind];
  const time = AbortSignal.timeout(limits.milliseconds);
  const signal = stop ? AbortSignal.any([time, stop]) : time;
  try {
    const response = await fetch(settings.url + protocol.path, {
      method: "POST",
      headers: headersFor(settings),
      body: JSON.stringify(protocol.request(settings.model, text)),
      // Whoever it would send us on to is not whom the operator has named.
      redirect: "manual",
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      const outcome = notNow.includes(response.status) ? "unreachable" : "wrong";
      return { opinion: { outcome }, isUp: false };
    }
    const body = await readLimited(response, limits.responseBytes);
    if (body === null) return { opinion: { outcome: "too-large" }, isUp: true };
    const answer = protocol.read(parseJson(body));
    return {
      opinion: answer ? { outcome: "answered", ...answer } : { outcome: "wrong" },
      isUp: true,
    };
  } catch {
    return { opinion: { outcome: signal.aborted ? "late" : "unreachable" }, isUp: false };
  }
}

function headersFor({ key }: SecondOpinionSettings): Record<string, string> {
  const json = { "content-type": "application/json", accept: "application/json" };
  return key ? { ...json, authorization: `Bearer ${key}` } : json;
}
