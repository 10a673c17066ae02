import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a request to the service held. */
export type Asked = {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: unknown;
};

export type Behaviour = (res: ServerResponse, asked: Asked) => void;

/** A real HTTP server in the test's own process, in the operator's place. */
export async function openService() {
  const asked: Asked[] = [];
  let behave: Behaviour = answering({ level: "green" });
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const { method = "", url = "", headers } = req;
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    const question = { method, path: url, headers, body };
    asked.push(question);
    behave(res, question);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    /** Changes how the next requests are met. */
    will(next: Behaviour) {
      behave = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
export type OpinionService = Awaited<ReturnType<typeof openService>>;

const none = {
  violence: 0,
  "child-welfare": 0,
  "self-harm": 0,
  "acute-danger": 0,
  identity: 0,
  abuse: 0,
  sourcing: 0,
  spam: 0,
};

type Said = { level: string; categories?: Record<string, number> };

/** A chat completion's content as it is asked for. */
export const contentOf = ({ level, categories }: Said) =>
  JSON.stringify({ level, categories: { ...none, ...categories } });

/** Sends any JSON with any status. */
export const json =
  (value: unknown, status = 200): Behaviour =>
  (res) => {
    res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  };

/** A chat completion around any content. */
export const completing = (content: string | null): Behaviour =>
  json({ id: "1", object: "chat.completion", choices: [{ index: 0, message: { content } }] });

/** A chat completion that says so. */
export const answering = (said: Said): Behaviour => completing(contentOf(said));

/** A moderation with these scores. */
export const scoring = (category_scores: Record<string, number>): Behaviour =>
  json({ id: "1", model: "m", results: [{ flagged: true, categories: {}, category_scores }] });

/** Takes the request and never answers. */
export const silent = () => {};

/** Breaks the connection off. */
export const resetting: Behaviour = (res) => void res.socket?.destroy();

/** Sends a good head and then a body that never ends, a sign at a time. */
export const dripping: Behaviour = (res) => {
  res.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => res.write(" "), 10);
  res.on("close", () => clearInterval(timer));
};

/** Sends megabytes, as fast as they are taken, until the line is cut. */
export const flooding: Behaviour = (res) => {
  res.writeHead(200, { "content-type": "application/json" });
  const chunk = "x".repeat(64 * 1024);
  const pour = () => {
    while (!res.destroyed && res.write(chunk));
  };
  res.on("drain", pour);
  pour();
};
