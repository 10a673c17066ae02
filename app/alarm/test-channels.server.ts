import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { newId } from "#db/new-id.ts";
import { testWords } from "./alarm-words.server.ts";
import { readOwnAddress } from "./own-address.server.ts";
import { type AlarmChannel, alarmCode } from "./types.ts";

/**
 * Sends a test over every channel, mail to whoever asks, and keeps how each went.
 * @returns whether all of them were taken
 */
export async function testChannels(app: App, staff: Staff, locale: Locale): Promise<boolean> {
  const to = (await readOwnAddress(app, staff)) || undefined;
  const results = await Promise.all(
    app.alarm.map(async (channel) => ({
      channel: channel.id,
      errorName: await tryChannel(channel, testWords(app, locale, newId()), to),
    })),
  );
  const { channelChecks } = app.store.schema;
  await app.store.write(async (tx) => {
    for (const { channel, errorName } of results) {
      const check = { testedAt: app.clock(), errorName };
      await tx
        .insert(channelChecks)
        .values({ channel, ...check })
        .onConflictDoUpdate({ target: channelChecks.channel, set: check });
    }
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staff.id,
      action: "alarm.tested",
      subjectKind: "staff",
      subjectId: staff.id,
      detail: { failed: results.filter(({ errorName }) => errorName !== null).length },
    });
  });
  return results.every(({ errorName }) => errorName === null);
}

async function tryChannel(
  channel: AlarmChannel,
  message: ReturnType<typeof testWords>,
  to: string | undefined,
): Promise<string | null> {
  try {
    await channel.send(message, to);
    return null;
  } catch (error) {
    return alarmCode(error);
  }
}
