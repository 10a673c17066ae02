import { connect, type Socket } from "node:net";

/** What one burst of requests showed. Times in milliseconds. */
export type Burst = {
  requests: number;
  seconds: number;
  /** How long each answer took, shortest first. */
  times: number[];
  /** Body bytes of the last answer. */
  bytes: number;
};

export type Load = {
  port: number;
  /** The next request, whole as it goes over the wire. */
  next: () => string;
  /** The status each answer must have. */
  status: number;
  connections: number;
  /** The burst ends after so many requests, or milliseconds, whichever comes first. */
  requests: number;
  milliseconds: number;
};

type Answer = { status: number; bytes: number };

/**
 * Sends requests over a fixed number of kept connections, one at a time on each, and times the
 * answers. A client of our own because it must cost less than what it measures.
 * @throws Error on any answer with another status, or on a broken connection.
 */
export async function drive(load: Load): Promise<Burst> {
  const times: number[] = [];
  const burst: Burst = { requests: 0, seconds: 0, times, bytes: 0 };
  const begun = performance.now();
  const runConnection = async () => {
    const socket = await open(load.port);
    try {
      const { ask } = conversation(socket);
      while (burst.requests < load.requests && performance.now() - begun < load.milliseconds) {
        burst.requests += 1;
        const sent = performance.now();
        const { status, bytes } = await ask(load.next());
        times.push(performance.now() - sent);
        burst.bytes = bytes;
        if (status !== load.status) throw new Error(`${status} came instead of ${load.status}`);
      }
    } finally {
      socket.destroy();
    }
  };
  await Promise.all(Array.from({ length: load.connections }, runConnection));
  burst.seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  return burst;
}

function open(port: number): Promise<Socket> {
  return new Promise((opened, failed) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => opened(socket));
    socket.once("error", failed);
  });
}

/** Questions and answers on one connection. Every answer must say its length. */
function conversation(socket: Socket) {
  let received: Buffer[] = [];
  let size = 0;
  /** Bytes of the whole answer, once its head has been read. */
  let wanted = 0;
  let answer: Answer = { status: 0, bytes: 0 };
  let done: (answer: Answer) => void = () => {};
  let failed: (error: Error) => void = () => {};

  socket.on("data", (chunk) => {
    received.push(chunk);
    size += chunk.length;
    if (wanted === 0) {
      const all = received.length === 1 ? chunk : Buffer.concat(received);
      const end = all.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = all.toString("latin1", 0, end);
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      if (length === undefined) return failed(new Error(`an answer without its length:\n${head}`));
      answer = { status: Number(head.slice(9, 12)), bytes: Number(length) };
      wanted = end + 4 + answer.bytes;
    }
    if (size < wanted) return;
    received = [];
    size = 0;
    wanted = 0;
    done(answer);
  });
  socket.on("error", (error) => failed(error));
  socket.on("close", () => failed(new Error("the server closed the connection")));

  const ask = (request: string) =>
    new Promise<Answer>((resolve, reject) => {
      done = resolve;
      failed = reject;
      socket.write(request);
    });
  return { ask };
}

/** The value below which a share of the sorted times lies. */
export function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
