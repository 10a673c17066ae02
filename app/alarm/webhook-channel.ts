import { createHmac } from "node:crypto";
import { type AlarmChannel, AlarmError, type AlarmMessage, type WebhookShape } from "./types.ts";

/** A receiver that has not answered by then is tried again later. */
const patienceMs = 10_000;

type Webhook = { id: string; shape: WebhookShape; url: string; secret: string | undefined };

/**
 * A webhook. The id of a message goes along as `Idempotency-Key`, so that a receiver can tell a repeat.
 * A `signed` one carries `Leeward-Signature: t=<seconds>,v1=<hex>`: the HMAC-SHA-256 of
 * `<seconds>.<body>` under the operator's secret.
 */
export function makeWebhook({ id, shape, url, secret }: Webhook, clock: () => Date): AlarmChannel {
  return {
    id,
    kind: "webhook",
    name: `${shape === "signed" ? "webhook" : shape}: ${new URL(url).host}`,
    async send(message, _, stop) {
      const body = bodyFor(shape, message);
      const time = AbortSignal.timeout(patienceMs);
      const signal = stop ? AbortSignal.any([time, stop]) : time;
      let status: number;
      try {
        const answer = await fetch(url, {
          method: "POST",
          headers: { ...headersFor(shape, message), ...signature(shape, body, secret, clock()) },
          body,
          // Whoever it would send us on to is not whom the operator has named.
          redirect: "manual",
          signal,
        });
        status = answer.status;
        await answer.body?.cancel();
      } catch {
        throw new AlarmError(time.aborted ? "late" : "unreachable");
      }
      if (status < 200 || status > 299) throw new AlarmError(`status-${status || "redirect"}`);
    },
  };
}

/** The body in the words of the receiver. */
export function bodyFor(shape: WebhookShape, { id, subject, text, url }: AlarmMessage): string {
  if (shape === "ntfy") return text;
  if (shape === "slack") return JSON.stringify({ text: `${subject}\n${text}\n${url}` });
  if (shape === "teams") {
    return JSON.stringify({
      type: "message",
      attachments: [
        {
          contentType: "application/vnd.microsoft.card.adaptive",
          content: {
            type: "AdaptiveCard",
            version: "1.4",
            body: [
              { type: "TextBlock", text: subject, weight: "Bolder", wrap: true },
              { type: "TextBlock", text, wrap: true },
            ],
            actions: [{ type: "Action.OpenUrl", title: subject, url }],
          },
        },
      ],
    });
  }
  return JSON.stringify({ id, subject, text, url });
}

function headersFor(shape: WebhookShape, { id, subject, url }: AlarmMessage) {
  const key = { "idempotency-key": id };
  if (shape !== "ntfy") return { ...key, "content-type": "application/json" };
  // Headers hold ASCII only: ntfy takes others as RFC 2047 words.
  const title = `=?UTF-8?B?${Buffer.from(subject).toString("base64")}?=`;
  return { ...key, "content-type": "text/plain; charset=utf-8", title, click: url, priority: "5" };
}

function signature(
  shape: WebhookShape,
  body: string,
  secret: string | undefined,
  now: Date,
): Record<string, string> {
  if (shape !== "signed" || !secret) return {};
  const seconds = Math.floor(now.getTime() / 1000);
  const hex = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return { "leeward-signature": `t=${seconds},v1=${hex}` };
}
