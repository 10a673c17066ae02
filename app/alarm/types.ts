/** What one message says: a case number and where to look, never a word of a text or an alias. */
export type AlarmMessage = {
  /** The same message has the same id, however often it is tried. */
  id: string;
  subject: string;
  text: string;
  url: string;
};

/** A way to reach people outside the browser. */
export type AlarmChannel = {
  /** `mail`, or `webhook-1` and so on, in the order of the settings. */
  id: string;
  /** How it is called on the admin's page: the host, never the whole address. */
  name: string;
  kind: "mail" | "webhook";
  /**
   * Sends one message; `to` is a mail address, and ignored by webhooks.
   * @throws AlarmError when it was not taken
   */
  send(message: AlarmMessage, to: string | undefined, stop?: AbortSignal): Promise<void>;
};

/** Why a message was not taken, as a short code that holds no address. */
export class AlarmError extends Error {
  override name = "AlarmError";
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * The code of whatever a channel threw. Asked by name: the channels are made by the process, the pages
 * are built, and each has a class of its own.
 */
export function alarmCode(error: unknown): string {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return name === "AlarmError" && typeof code === "string" ? code : "unknown";
}

export type WebhookShape = "signed" | "slack" | "teams" | "ntfy";
export type AlarmSettings = Readonly<{
  smtpUrl: string | undefined;
  from: string | undefined;
  webhooks: readonly { shape: WebhookShape; url: string }[];
  secret: string | undefined;
}>;
