import pino from "pino";
import type { Log, LogFields } from "#app/context.ts";

const allowed: (keyof LogFields)[] = [
  "caseNumber",
  "jobKind",
  "errorName",
  "errorCode",
  "path",
  "count",
];

/** The log on standard output. Fields outside the allow-list are dropped, so that nothing personal can slip in. */
export function makeLog(destination?: pino.DestinationStream): Log {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  const write = (level: "info" | "warn" | "error") => (event: string, fields?: LogFields) =>
    logger[level](pick(fields), event);
  return { info: write("info"), warn: write("warn"), error: write("error") };
}

function pick(fields: LogFields = {}): LogFields {
  return Object.fromEntries(
    allowed.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );
}

/** What may be said of an error: its kind and code, never its message, which may carry values. */
export function errorFields(error: unknown): LogFields {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return {
    errorName: typeof name === "string" ? name : "unknown",
    errorCode: typeof code === "string" ? code : undefined,
  };
}
