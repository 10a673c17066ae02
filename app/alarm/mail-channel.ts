import { createTransport } from "nodemailer";
import { type AlarmChannel, AlarmError } from "./types.ts";

/** A mail server that is silent for so long is tried again later. */
const patienceMs = 10_000;

/**
 * Mail to members of staff through the operator's own server. TLS is demanded wherever the server is
 * another machine. The id of a message is its Message-ID: mail programs show a repeat once.
 */
export function makeMail(smtpUrl: string, from: string): AlarmChannel {
  const url = new URL(smtpUrl);
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (url.protocol === "smtps:" ? 465 : 587),
    secure: url.protocol === "smtps:",
    requireTLS: !isHere,
    ignoreTLS: isHere && url.protocol === "smtp:",
    auth: url.username
      ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      : undefined,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf("@") + 1);
  return {
    id: "mail",
    kind: "mail",
    name: `mail: ${url.host}`,
    async send({ id, subject, text, url: link }, to) {
      if (!to) throw new AlarmError("no-address");
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text: `${text}\n\n${link}\n`,
          messageId: `<${id}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
      } catch (error) {
        throw new AlarmError(codeOf(error));
      }
    },
  };
}

/** nodemailer's own code, such as ECONNECTION or EAUTH: its messages may repeat addresses. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown })?.code;
  return typeof code === "string" && /^[A-Z]{2,20}$/.test(code) ? code : "EMAIL";
}
