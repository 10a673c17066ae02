import { get } from "node:http";
import { gunzipSync } from "node:zlib";

export type FirstVisit = {
  requests: number;
  /** Of all bodies, as they come over the wire. */
  bytes: number;
  files: { path: string; bytes: number }[];
};

/** What the browser of a first-time reader fetches for a page: the page and all that it links. */
export async function firstVisit(port: number, path: string): Promise<FirstVisit> {
  const files: FirstVisit["files"] = [];
  const wanted = [path];
  for (const next of wanted) {
    const { bytes, text } = await fetchZipped(port, next);
    files.push({ path: next === path ? "(page)" : next, bytes });
    for (const found of linksOf(text)) {
      const { origin, pathname } = new URL(found, `http://forum${next}`);
      if (origin === "http://forum" && !wanted.includes(pathname)) wanted.push(pathname);
    }
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { requests: files.length, bytes, files };
}

/** Addresses that a browser fetches by itself: stylesheets, icons, scripts, images, fonts, imports. */
function linksOf(text: string): string[] {
  const patterns = [
    /<link\b[^>]*\bhref="([^"]+)"/g,
    /<(?:script|img|source|iframe)\b[^>]*\bsrc="([^"]+)"/g,
    /\burl\(["']?(?!data:|#)([^"')]+)["']?\)/g,
    /\bimport\s*(?:[\w*{}\s,]+from\s*)?["']([./][^"']+)["']/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((found) => found[1] ?? ""));
}

/** Like fetch, which hides how many bytes came. @throws Error on any status but 200. */
async function fetchZipped(port: number, path: string): Promise<{ bytes: number; text: string }> {
  const headers = { "accept-encoding": "gzip", "accept-language": "sv" };
  return await new Promise((done, failed) => {
    get({ port, host: "127.0.0.1", path, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("error", failed);
      res.on("end", () => {
        if (res.statusCode !== 200) return failed(new Error(`${path} answered ${res.statusCode}`));
        const body = Buffer.concat(chunks);
        const plain = res.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
        done({ bytes: body.length, text: plain.toString() });
      });
    }).on("error", failed);
  });
}
