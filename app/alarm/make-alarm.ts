import { makeMail } from "./mail-channel.ts";
import type { AlarmChannel, AlarmSettings } from "./types.ts";
import { makeWebhook } from "./webhook-channel.ts";

/** The channels that the operator has set, none at all included. */
export function makeAlarm(settings: AlarmSettings, clock: () => Date): readonly AlarmChannel[] {
  const { smtpUrl, from, webhooks, secret } = settings;
  const mail = smtpUrl && from ? [makeMail(smtpUrl, from)] : [];
  const hooks = webhooks.map((hook, index) =>
    makeWebhook({ ...hook, id: `webhook-${index + 1}`, secret }, clock),
  );
  return [...mail, ...hooks];
}
