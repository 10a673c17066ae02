import type { RequestContext } from "#app/context.ts";
import { exactTime } from "#app/desk/time-words.ts";
import { listChannelStates, listReachable } from "#db/queries/alarm.ts";

/** Why alarms may not arrive, in words; empty when all is well. For staff. */
export async function alarmWarnings(context: RequestContext): Promise<string[]> {
  const { t, alarm, config, store } = context;
  if (alarm.length === 0) return [t("alarm.warn.none")];
  const states = await listChannelStates(store);
  const warnings = alarm.flatMap(({ id, name }) => {
    const check = states.checks.find(({ channel }) => channel === id);
    if (!check) return [t("alarm.warn.untested", { channel: name })];
    return check.errorName === null ? [] : [t("alarm.warn.test", { channel: name })];
  });
  if (alarm.some(({ kind }) => kind === "mail")) {
    const people = await listReachable(store);
    if (!people.some(({ hasAddress }) => hasAddress)) warnings.push(t("alarm.warn.address"));
  }
  if (!config.baseUrl) warnings.push(t("alarm.warn.baseUrl"));
  return warnings;
}

/** The admin's page about alarms: each channel with its last test and message, and who has an address. */
export async function readAlarmPage(context: RequestContext) {
  const { t, alarm, store } = context;
  const [states, people, warnings] = await Promise.all([
    listChannelStates(store),
    listReachable(store),
    alarmWarnings(context),
  ]);
  return {
    warnings,
    channels: alarm.map(({ id, name }) => {
      const check = states.checks.find(({ channel }) => channel === id);
      const latest = states.latest.find(({ channel }) => channel === id);
      return {
        id,
        name,
        tested: check ? outcome(context, check.testedAt, check.errorName) : t("alarm.never"),
        latest: latest ? latestWords(context, latest) : t("alarm.never"),
      };
    }),
    people: people.map(({ firstName, hasAddress }) =>
      t(hasAddress ? "alarm.person.yes" : "alarm.person.no", { name: firstName }),
    ),
  };
}

function outcome(context: RequestContext, at: Date, code: string | null): string {
  const when = exactTime(context, at);
  return code === null
    ? context.t("alarm.went", { when })
    : context.t("alarm.failed", { when, code });
}

type Latest = Awaited<ReturnType<typeof listChannelStates>>["latest"][number];

function latestWords(context: RequestContext, { state, plannedAt, sentAt, errorName }: Latest) {
  if (state === "sent") return outcome(context, sentAt ?? plannedAt, null);
  if (state === "failed") return outcome(context, plannedAt, errorName ?? "unknown");
  return context.t("alarm.waiting", { when: exactTime(context, plannedAt) });
}
