import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { joinWithFreshValues } from "./fresh-value.ts";
import type { CachedPage } from "./page-cache.ts";
import type { StaticFile } from "./static-files.ts";

/** Below this a page is not worth compressing. */
const smallest = 860;

/** Sends a finished page, compressed where the reader takes it. */
export function send(
  req: IncomingMessage,
  res: ServerResponse,
  page: CachedPage,
  safety: Record<string, string>,
): void {
  const headers: Record<string, string | string[] | number> = { ...page.headers, ...safety };
  if (page.cookies.length) headers["set-cookie"] = page.cookies;
  headers.vary = "accept-encoding, accept-language, cookie";
  if (isSame(req, page.headers.etag)) {
    delete headers["content-type"];
    res.writeHead(304, headers);
    return void res.end();
  }
  let body = joinWithFreshValues(page.parts);
  if (body.length > smallest && acceptsGzip(req)) {
    headers["content-encoding"] = "gzip";
    body = gzipSync(body, { level: 4 });
  }
  headers["content-length"] = body.length;
  res.writeHead(page.status, headers);
  res.end(req.method === "HEAD" ? undefined : body);
}

/** Sends a built or public file from memory. */
export function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  file: StaticFile,
  safety: Record<string, string>,
): void {
  const headers: Record<string, string | number> = { ...file.headers, ...safety };
  if (req.headers["if-none-match"] === file.headers.etag) {
    res.writeHead(304, headers);
    return void res.end();
  }
  const zipped = file.gzip !== null && acceptsGzip(req);
  const body = zipped ? (file.gzip as Buffer) : file.body;
  headers["content-type"] = file.type;
  headers.vary = "accept-encoding";
  if (zipped) headers["content-encoding"] = "gzip";
  headers["content-length"] = body.length;
  res.writeHead(200, headers);
  res.end(req.method === "HEAD" ? undefined : body);
}

function acceptsGzip(req: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(req.headers["accept-encoding"] ?? ""));
}

/** Whether the reader has the page already, by the weak comparison that GET asks for (RFC 9110, 13.1.2). */
function isSame(req: IncomingMessage, etag: string | undefined): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  const have = String(req.headers["if-none-match"] ?? "").slice(0, 2_000);
  return etag !== undefined && have.split(",").some((tag) => opaque(tag) === opaque(etag));
}
