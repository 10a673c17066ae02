import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { securityHeaders } from "./security-headers.ts";

type Told = { status: number; sv: string; en: string };

const told: Record<string, Told> = {
  // Cookies are the one thing that can grow this large in an honest browser.
  HPE_HEADER_OVERFLOW: {
    status: 431,
    sv: "Din webbläsare skickade för mycket på en gång. Ta bort kakorna för den här adressen och försök igen.",
    en: "Your browser sent too much at once. Remove the cookies of this address and try again.",
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    sv: "Det tog för lång tid. Försök igen.",
    en: "That took too long. Please try again.",
  },
};
const unreadable: Told = {
  status: 400,
  sv: "Vi förstod inte det som skickades. Försök igen.",
  en: "We did not understand what was sent. Please try again.",
};

/**
 * Answers what Node could not read as a request, so that no page and no language is known: plain
 * words in both, under the same headers as everything else. For a server's `clientError`.
 */
export function answerBrokenRequest(https: boolean) {
  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const { status, sv, en } = told[error.code ?? ""] ?? unreadable;
    const body = Buffer.from(`${sv}\n${en}\n`);
    const headers = {
      ...securityHeaders({ https }),
      "cache-control": "no-store",
      "content-type": "text/plain; charset=utf-8",
      "content-length": body.length,
      connection: "close",
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n`);
    socket.end(body);
  };
}
