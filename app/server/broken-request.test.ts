import { Duplex } from "node:stream";
import { expect, test } from "vitest";
import { answerBrokenRequest } from "./broken-request.ts";

async function answerTo(code: string | undefined, https = false) {
  const said: Buffer[] = [];
  const socket = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      said.push(chunk);
      done();
    },
  });
  const closed = new Promise((done) => socket.once("finish", done).once("close", done));
  answerBrokenRequest(https)(Object.assign(new Error("values"), { code }), socket);
  await closed;
  return Buffer.concat(said).toString();
}

test.each([
  ["HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large", /kakorna.*cookies/s],
  ["ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout", /för lång tid.*too long/s],
  ["HPE_INVALID_METHOD", "400 Bad Request", /förstod inte.*did not understand/s],
  [undefined, "400 Bad Request", /Försök igen.*try again/s],
])("%s is told as %s, in both languages", async (code, status, words) => {
  const answer = await answerTo(code);
  expect(answer.startsWith(`HTTP/1.1 ${status}\r\n`)).toBe(true);
  expect(answer).toMatch(words);
  expect(answer).not.toContain("values");
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
  expect(head).toContain("content-security-policy: default-src 'none'");
  expect(head).not.toContain("strict-transport-security");
});

test("on https it is as strict as every other answer", async () => {
  expect(await answerTo(undefined, true)).toContain("strict-transport-security: max-age=");
});

test("nobody is answered who has hung up", async () => {
  expect(await answerTo("ECONNRESET")).toBe("");
});
