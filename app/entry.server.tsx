import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import type { RequestContext } from "./context.ts";
import { TranslatorContext } from "./i18n/use-t.ts";
import { isHydrated } from "./page-kind.ts";

/** Carries its HTML beside an empty body: as a web stream it would be copied several times over. */
export type PageResponse = Response & { html?: string };

/**
 * Renders a page. Public pages are finished HTML: the hand-off stream that would feed a framework in
 * the browser is dropped. The desk's pages carry it, under a nonce.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const { t, nonce } = context as RequestContext;
  const { matches } = remix.staticHandlerContext;
  const hydrated = isHydrated(matches.map(({ route }) => remix.routeModules[route.id]?.handle));
  if (!hydrated) {
    (remix as { serverHandoffStream?: unknown }).serverHandoffStream = undefined;
  }
  headers.set("Content-Type", "text/html; charset=utf-8");
  const page = (
    <TranslatorContext.Provider value={t}>
      <RemixServer context={remix} url={request.url} nonce={nonce} />
    </TranslatorContext.Provider>
  );
  if (!hydrated) {
    return finished(`<!DOCTYPE html>${renderToString(page)}`, status, headers);
  }
  return renderHydrated(page, nonce, status, headers);
}

/** React streams the hand-off data through Suspense, so hydrated pages are gathered from a stream. */
async function renderHydrated(
  page: React.ReactElement,
  nonce: string | undefined,
  status: number,
  headers: Headers,
) {
  const { renderToPipeableStream } = await import("react-dom/server");
  const { Writable } = await import("node:stream");
  const html = await new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks).toString());
        done();
      },
    });
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => pipe(sink),
      onShellError: reject,
    });
  });
  // Unlike renderToString, the stream begins with the doctype by itself.
  return finished(html, status, headers);
}

function finished(html: string, status: number, headers: Headers): PageResponse {
  return Object.assign(new Response(null, { status, headers }), { html });
}

/** Errors are told by kind, never with their values; see docs/privacy.md. */
export function handleError(error: unknown, args: { context?: unknown; request: Request }) {
  if (args.request.signal.aborted) return;
  const { name, code } = (error ?? {}) as { name?: string; code?: string };
  (args.context as RequestContext | undefined)?.log.error("page failed", {
    errorName: name ?? "unknown",
    errorCode: code,
  });
  // biome-ignore lint/suspicious/noConsole: the developer at the terminal needs the stack
  if (process.env.NODE_ENV === "development") console.error(error);
}
