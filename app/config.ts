import { resolve } from "node:path";
import { z } from "zod";
import { alarmExamples, alarmShape, lacksFrom, lacksSecret, toAlarm } from "./alarm/settings.ts";
import type { AlarmSettings } from "./alarm/types.ts";
import {
  lacksModel,
  secondOpinionExamples,
  secondOpinionShape,
  toSecondOpinion,
} from "./second-opinion/settings.ts";
import type { SecondOpinionSettings } from "./second-opinion/types.ts";
import { parseStaffedHours } from "./time/staffed-hours.ts";

const settings = z.object({
  PORT: z.coerce
    .number("must be a port number")
    .int("must be a whole number")
    .min(0, "must be 0 or more")
    .max(65535, "must be at most 65535")
    .default(3000),
  HOST: z.string().min(1, "must not be empty").optional(),
  DATA_DIR: z.string().min(1, "must not be empty").default("data"),
  DATABASE_URL: z.string().min(1, "must not be empty").optional(),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: "must be an http or https address" })
    .refine((u) => !URL.canParse(u) || new URL(u).pathname === "/", "must not have a path")
    .optional(),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, "must be a time zone of the IANA list")
    .default("Europe/Stockholm"),
  STAFFED_HOURS: z
    .string()
    .refine(isStaffedHours, "must be days and hours, or always")
    .default("Mon-Fri 08:00-16:00"),
  ANSWER_DAYS: z.coerce
    .number("must be a number of days")
    .int("must be a whole number")
    .min(1, "must be 1 or more")
    .max(30, "must be at most 30")
    .default(2),
  COUNTRY: z
    .enum(["se", "no", "dk", "fi", "gb", "ie", "us", "ca", "au", "de"], {
      error: "must be a country with help lines: se no dk fi gb ie us ca au de",
    })
    .default("se"),
  DEFAULT_LOCALE: z.enum(["sv", "en"], { error: "must be sv or en" }).default("sv"),
  OPERATOR: z.string().min(1, "must not be empty").max(200, "is too long").optional(),
  OPERATOR_CONTACT: z.string().min(1, "must not be empty").max(300, "is too long").optional(),
  LEAVE_TO: z
    .url({ protocol: /^https$/, error: "must be an https address" })
    .default("https://www.yr.no/"),
  INDEX_THREADS: z.enum(["yes", "no"], { error: "must be yes or no" }).default("no"),
  ADDRESS_HEADER: z
    .string()
    .regex(/^[a-z0-9-]+$/i, "must be the name of a header")
    .optional(),
  PAGE_CACHE: z.enum(["on", "off"], { error: "must be on or off" }).default("on"),
  PUSH: z.enum(["on", "off"], { error: "must be on or off" }).default("on"),
  ...alarmShape,
  ...secondOpinionShape,
});

/** What holds between settings, once each of them can be used. */
const together = settings
  .refine((given) => !lacksModel(given), {
    path: ["SECOND_OPINION_MODEL"],
    error: "must be set when SECOND_OPINION_URL is",
  })
  .refine((given) => !lacksFrom(given), {
    path: ["ALARM_FROM"],
    error: "must be set when SMTP_URL is",
  })
  .refine((given) => !lacksSecret(given), {
    path: ["ALARM_WEBHOOK_SECRET"],
    error: "must be set when ALARM_WEBHOOKS has an address without slack+, teams+ or ntfy+",
  });

const examples: Record<keyof z.infer<typeof settings>, string> = {
  PORT: "3000",
  HOST: "127.0.0.1",
  DATA_DIR: "/var/lib/leeward",
  DATABASE_URL: "postgres://leeward@localhost/leeward",
  BASE_URL: "https://forum.example.org",
  TIME_ZONE: "Europe/Stockholm",
  STAFFED_HOURS: '"Mon-Fri 08:00-16:00; Sat 10:00-14:00" or always',
  ANSWER_DAYS: "2",
  COUNTRY: "se",
  DEFAULT_LOCALE: "sv",
  OPERATOR: '"The Example Clinic"',
  OPERATOR_CONTACT: '"forum@clinic.example"',
  LEAVE_TO: "https://www.yr.no/",
  INDEX_THREADS: "no",
  ADDRESS_HEADER: "x-forwarded-for",
  PAGE_CACHE: "on",
  PUSH: "on",
  ...alarmExamples,
  ...secondOpinionExamples,
};

/** Never repeated in an error: what is printed at a start may be kept in a log. */
const secrets: readonly string[] = ["SECOND_OPINION_KEY", "ALARM_WEBHOOKS", "ALARM_WEBHOOK_SECRET"];

export type Config = Readonly<{
  port: number;
  host: string | undefined;
  dataDir: string;
  databaseUrl: string;
  /** Without a trailing slash; undefined when the operator named none. */
  baseUrl: string | undefined;
  /** Hosts that are this site: links to them in posts become plain text, so that none leads to an act. */
  ownHosts: readonly string[];
  /** Cookies are `Secure` and `__Host-` only where the site is served over https. */
  secureCookies: boolean;
  timeZone: string;
  staffedHours: ReturnType<typeof parseStaffedHours>;
  answerDays: number;
  country: z.infer<typeof settings>["COUNTRY"];
  defaultLocale: "sv" | "en";
  operator: string | undefined;
  operatorContact: string | undefined;
  leaveTo: string;
  indexThreads: boolean;
  addressHeader: string | undefined;
  pageCache: boolean;
  /** Whether members may ask to be told on their devices. */
  push: boolean;
  /** How staff are called outside the browser. */
  alarm: AlarmSettings;
  /** The operator's own service that reads texts too; undefined while it is off. */
  secondOpinion: SecondOpinionSettings | undefined;
}>;

/** Thrown for settings that cannot be used; its message is for the person who set them. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/**
 * Reads the settings once, from `env`.
 * @throws ConfigError naming each variable, what is wrong with it and an example.
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.keys(examples).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  );
  const parsed = together.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]) as keyof typeof examples;
      return `${name} ${issue.message}, but is ${shown(name, env[name])}. Example: ${name}=${examples[name]}`;
    });
    throw new ConfigError(lines.join("\n"));
  }
  const s = parsed.data;
  const dataDir = resolve(s.DATA_DIR);
  return Object.freeze({
    port: s.PORT,
    host: s.HOST,
    dataDir,
    databaseUrl: s.DATABASE_URL ?? resolve(dataDir, "leeward.db"),
    baseUrl: s.BASE_URL ? new URL(s.BASE_URL).origin : undefined,
    ownHosts: s.BASE_URL ? [new URL(s.BASE_URL).host] : [],
    secureCookies: s.BASE_URL?.startsWith("https:") ?? false,
    timeZone: s.TIME_ZONE,
    staffedHours: parseStaffedHours(s.STAFFED_HOURS),
    answerDays: s.ANSWER_DAYS,
    country: s.COUNTRY,
    defaultLocale: s.DEFAULT_LOCALE,
    operator: s.OPERATOR,
    operatorContact: s.OPERATOR_CONTACT,
    leaveTo: s.LEAVE_TO,
    indexThreads: s.INDEX_THREADS === "yes",
    addressHeader: s.ADDRESS_HEADER?.toLowerCase(),
    pageCache: s.PAGE_CACHE === "on",
    push: s.PUSH === "on",
    alarm: toAlarm(s),
    secondOpinion: toSecondOpinion(s),
  });
}

/** A value as an error may repeat it: without keys, and without the password of an address. */
function shown(name: string, value: string | undefined): string {
  if (!value) return "not set";
  if (secrets.includes(name)) return "not (it is not repeated here)";
  return `"${value.replace(/\/\/[^@]*@/, "//...@").replace(/[?#].*$/, "...")}"`;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isStaffedHours(text: string): boolean {
  try {
    parseStaffedHours(text);
    return true;
  } catch {
    return false;
  }
}
