import { z } from "zod";
import type { AlarmSettings, WebhookShape } from "./types.ts";

const shapes = ["slack", "teams", "ntfy"] as const;

/** The settings of the alarm, as the environment gives them. */
export const alarmShape = {
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp or smtps address" }).optional(),
  ALARM_FROM: z.email({ error: "must be a mail address" }).optional(),
  ALARM_WEBHOOKS: z
    .string()
    .refine(
      (text) => addresses(text).every((address) => readWebhook(address) !== null),
      "must be https addresses with spaces between, each with slack+, teams+ or ntfy+ before it or nothing",
    )
    .optional(),
  ALARM_WEBHOOK_SECRET: z
    .string()
    .min(16, "must be at least 16 characters")
    .max(2_000, "is too long")
    .optional(),
};

export const alarmExamples = {
  SMTP_URL: "smtps://user:password@mail.example.org",
  ALARM_FROM: "forum@clinic.example",
  ALARM_WEBHOOKS: '"ntfy+https://ntfy.example.org/leeward https://pager.example.org/in"',
  ALARM_WEBHOOK_SECRET: "a-long-random-word",
};

type Given = z.infer<z.ZodObject<typeof alarmShape>>;

/** Whether a mail server is named without an address to write from. */
export function lacksFrom(given: Given): boolean {
  return given.SMTP_URL !== undefined && given.ALARM_FROM === undefined;
}

/** Whether a webhook that is signed has nothing to be signed with. */
export function lacksSecret(given: Given): boolean {
  const signed = toAlarm(given).webhooks.some(({ shape }) => shape === "signed");
  return signed && given.ALARM_WEBHOOK_SECRET === undefined;
}

/** The settings as the channels take them. */
export function toAlarm(given: Given): AlarmSettings {
  return Object.freeze({
    smtpUrl: given.SMTP_URL,
    from: given.ALARM_FROM,
    webhooks: addresses(given.ALARM_WEBHOOKS ?? "").flatMap((text) => readWebhook(text) ?? []),
    secret: given.ALARM_WEBHOOK_SECRET,
  });
}

function addresses(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function readWebhook(text: string): { shape: WebhookShape; url: string } | null {
  const shape = shapes.find((known) => text.startsWith(`${known}+`));
  const url = shape ? text.slice(shape.length + 1) : text;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // Case numbers are no secret, but who runs the forum may be: plain http stays on this machine.
  const isHere = protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return protocol === "https:" || isHere ? { shape: shape ?? "signed", url } : null;
}
