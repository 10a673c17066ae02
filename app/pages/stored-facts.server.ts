import { memberHours, staffIdleMinutes, stayDays } from "#app/accounts/sessions.server.ts";
import type { RequestContext } from "#app/context.ts";
import { cookieNames } from "#app/cookies.ts";
import { keepWordsDays } from "#app/safety/report-reasons.ts";
import { isPrivateHost } from "#app/second-opinion/private-host.ts";

/** Memory of the limiter, in minutes: the longest window in server/limits.ts. */
const addressMinutes = 10;

/** What this site stores, section by section, from the settings it runs on: true or not shown. */
export function storedFacts({ t, config }: RequestContext) {
  const opinionHost = config.secondOpinion ? new URL(config.secondOpinion.url).hostname : "";
  const onServer = /^postgres/.test(config.databaseUrl);
  const section = (id: string, title: string, ...facts: (string | false | undefined)[]) => ({
    id,
    title,
    facts: facts.filter((fact): fact is string => Boolean(fact)),
  });
  return [
    section("never", t("privacy.never.title"), t("privacy.never.body")),
    section(
      "alias",
      t("privacy.alias.title"),
      t("privacy.alias.body"),
      t("privacy.alias.linked"),
      t("privacy.alias.several"),
      t("privacy.alias.away"),
    ),
    section("passphrase", t("privacy.passphrase.title"), t("privacy.passphrase.body")),
    section(
      "posts",
      t("privacy.posts.title"),
      t("privacy.posts.body"),
      t("privacy.posts.times"),
      t("privacy.posts.change"),
    ),
    section(
      "reading",
      t("privacy.reading.title"),
      t("privacy.reading.body"),
      t("privacy.reading.forget"),
    ),
    section(
      "path",
      t("path.privacy.title"),
      t("path.privacy.body"),
      t("path.privacy.shown"),
      t("path.privacy.staff"),
    ),
    section(
      "following",
      t("privacy.following.title"),
      t("privacy.following.body"),
      t("privacy.following.feeds"),
    ),
    ...(config.push
      ? [
          section(
            "push",
            t("privacy.push.title"),
            t("privacy.push.body"),
            t("privacy.push.maker"),
            t("privacy.push.off"),
          ),
        ]
      : []),
    section("times", t("privacy.times.title"), t("privacy.times.body")),
    section(
      "engine",
      t("privacy.engine.title"),
      t("privacy.engine.body"),
      t("privacy.engine.corrections"),
      t(config.secondOpinion ? "privacy.second.who" : "privacy.engine.who"),
    ),
    ...(config.secondOpinion
      ? [
          section(
            "second",
            t("privacy.second.title"),
            t("privacy.second.body"),
            !isPrivateHost(opinionHost) && t("privacy.second.where", { host: opinionHost }),
            t("privacy.second.kept"),
          ),
        ]
      : []),
    section("cases", t("privacy.cases.title"), t("privacy.cases.body")),
    section(
      "reports",
      t("privacy.reports.title"),
      t("privacy.reports.body"),
      t("privacy.reports.words", { days: keepWordsDays }),
      t("privacy.reports.appeals"),
    ),
    section(
      "sessions",
      t("privacy.sessions.title"),
      t("privacy.sessions.member", { hours: memberHours, days: stayDays }),
      t("privacy.sessions.list"),
      t("privacy.sessions.staff", { minutes: staffIdleMinutes }),
    ),
    section(
      "cookies",
      t("privacy.cookies.title"),
      t("privacy.cookies.body", { cookies: cookieNames(config).join(", ") }),
      t("privacy.device.body"),
    ),
    section(
      "address",
      t("privacy.address.title"),
      t("privacy.address.body", { minutes: addressMinutes }),
      config.addressHeader && t("privacy.address.proxy"),
    ),
    section("logs", t("privacy.logs.title"), t("privacy.logs.body")),
    section("thirdparties", t("privacy.thirdparties.title"), t("privacy.thirdparties.body")),
    section(
      "kept",
      t("privacy.kept.title"),
      onServer
        ? t("privacy.kept.server", { database: "PostgreSQL" })
        : t("privacy.kept.file", { database: "SQLite" }),
      t(config.secureCookies ? "privacy.kept.https" : "privacy.kept.http"),
      t("privacy.kept.backups"),
    ),
    section(
      "readers",
      t("privacy.readers.title"),
      t("privacy.readers.everyone"),
      t("privacy.readers.you"),
      t("privacy.readers.staff"),
      t("privacy.readers.admin"),
    ),
    section(
      "tell",
      t("privacy.tell.title"),
      t("privacy.tell.life"),
      t("privacy.tell.child"),
      t("privacy.tell.nothing"),
      t("privacy.tell.you"),
    ),
    section(
      "limits",
      t("privacy.limits.title"),
      t("privacy.limits.device"),
      t("privacy.limits.malware"),
      t("privacy.limits.style"),
      t("privacy.limits.operator"),
    ),
    section(
      "search",
      t("privacy.search.title"),
      t(config.indexThreads ? "privacy.search.on" : "privacy.search.off"),
    ),
    section(
      "rights",
      t("privacy.rights.title"),
      t("privacy.rights.body"),
      t("privacy.rights.authority"),
    ),
    section("delete", t("privacy.delete.title"), t("privacy.delete.self"), t("privacy.delete.ask")),
    section(
      "operator",
      t("privacy.operator.title"),
      config.operator
        ? t("privacy.operator.named", { operator: config.operator })
        : t("privacy.operator.unnamed"),
      config.operatorContact
        ? t("privacy.contact.given", { contact: config.operatorContact })
        : t("privacy.contact.missing"),
    ),
  ];
}
