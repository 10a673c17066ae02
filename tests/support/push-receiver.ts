import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { makePush } from "#app/push/make-push.ts";
import type { Push } from "#app/push/types.ts";
import { keysFrom } from "#app/server/keys.ts";

/** A push as it came in: what the maker of a browser sees, and what only the browser reads. */
export type Received = {
  path: string;
  headers: IncomingHttpHeaders;
  /** Everything that came over the wire in the body. */
  bytes: Buffer;
  message: string;
};

/** A browser and its maker's push service in one: a real HTTP server that decrypts what it takes. */
export async function openReceiver() {
  const received: Received[] = [];
  const browser = makeBrowser();
  let behave: (res: ServerResponse) => void = (res: ServerResponse) =>
    void res.writeHead(201).end();
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const { url: path = "", headers } = req;
    received.push({ path, headers, bytes, message: browser.decrypt(bytes) });
    behave(res);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    received,
    keys: browser.keys,
    /** What a form sends for a device of this maker. */
    device: (name = "device") => ({ endpoint: `${url}/${name}`, ...browser.keys }),
    /** Changes how the next pushes are met. */
    will(next: (res: ServerResponse) => void) {
      behave = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
export type Receiver = Awaited<ReturnType<typeof openReceiver>>;

/** Pushes to this machine, which the real rule forbids; `milliseconds` is how long an answer may take. */
export function pushWithin(
  milliseconds = 2_000,
  mayReach: (address: string) => boolean = () => true,
): Push {
  const reach = { mayUse: (url: string) => URL.canParse(url), mayReach, milliseconds };
  return makePush(
    { baseUrl: "https://forum.example.org" },
    keysFrom(Buffer.alloc(32, 7)).push,
    reach,
  );
}

/** Decrypts as a browser does (RFC 8291 on RFC 8188), written apart from the library that encrypts. */
function makeBrowser() {
  const pair = createECDH("prime256v1");
  const ours = pair.generateKeys();
  const auth = randomBytes(16);
  const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number) =>
    Buffer.from(hkdfSync("sha256", secret, salt, info, length));
  return {
    keys: { p256dh: ours.toString("base64url"), auth: auth.toString("base64url") },
    decrypt(body: Buffer): string {
      const salt = body.subarray(0, 16);
      const keyEnd = 21 + (body[20] ?? 0);
      const theirs = body.subarray(21, keyEnd);
      const info = Buffer.concat([Buffer.from("WebPush: info\0"), ours, theirs]);
      const secret = derive(pair.computeSecret(theirs), auth, info, 32);
      const key = derive(secret, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
      const nonce = derive(secret, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
      const sealed = body.subarray(keyEnd);
      const decipher = createDecipheriv("aes-128-gcm", key, nonce);
      decipher.setAuthTag(sealed.subarray(-16));
      const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
      // The last record ends with a 2 and then nothing but padding.
      return plain.subarray(0, plain.lastIndexOf(2)).toString();
    },
  };
}

/** What the sender says of itself (RFC 8292), once its signature has been checked. */
export function readVapid(authorization = ""): {
  publicKey: string;
  claims: Record<string, unknown>;
} {
  const [, token = "", publicKey = ""] =
    /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? [];
  const [head = "", body = "", signature = ""] = token.split(".");
  const point = Buffer.from(publicKey, "base64url");
  const key = createPublicKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: "P-256",
      x: point.subarray(1, 33).toString("base64url"),
      y: point.subarray(33).toString("base64url"),
    },
  });
  const isSigned = verify(
    "sha256",
    Buffer.from(`${head}.${body}`),
    { key, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  if (!isSigned) throw new Error("the signature does not hold");
  return { publicKey, claims: JSON.parse(Buffer.from(body, "base64url").toString()) };
}
