import type { IncomingMessage } from "node:http";

/**
 * The longest form: 10,000 characters, each up to four bytes and each byte written as three in a
 * form, with room for the other fields.
 */
const maxBytes = 192 * 1024;

/** Reads a form's bytes; null when it is too large, after having let the sender finish or give up. */
export async function readBody(req: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
    // A browser shows our answer only once it has sent everything; beyond this nobody is writing.
    else if (size > maxBytes * 40) break;
  }
  return size > maxBytes ? null : new Uint8Array(Buffer.concat(chunks));
}
