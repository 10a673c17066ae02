import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type Mail = { to: string[]; raw: string };

/** A real mail server that keeps what it takes, and refuses where it is told to. */
export async function openMailServer() {
  const taken: Mail[] = [];
  let refuses = false;
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuses) return done(Object.assign(new Error("busy"), { responseCode: 451 }));
        taken.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuse(wanted: boolean) {
      refuses = wanted;
    },
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}

export type Call = { headers: IncomingHttpHeaders; body: string };

/** A real receiver of webhooks that answers as it is told to. */
export async function openWebhook() {
  const calls: Call[] = [];
  let behave = (res: ServerResponse) => void res.writeHead(204).end();
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    calls.push({ headers: req.headers, body: Buffer.concat(chunks).toString() });
    behave(res);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`,
    calls,
    behave(wanted: typeof behave) {
      behave = wanted;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
