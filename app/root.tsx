import { data, type LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { rememberHere } from "./accounts/last-here.server.ts";
import enhanceUrl from "./enhance/index.ts?worker&url";
import { deskMessages } from "./i18n/catalogue.server.ts";
import { makeTranslator } from "./i18n/translator.ts";
import { type Translator, TranslatorContext } from "./i18n/use-t.ts";
import { isBare, isHydrated } from "./page-kind.ts";
import { ErrorPage } from "./pages/error-page.tsx";
import { PageShell } from "./pages/page-shell.tsx";
import { readShell } from "./pages/read-shell.server.ts";
import stylesUrl from "./styles/index.css?url";

export const links = () => [
  { rel: "stylesheet", href: stylesUrl },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url);
  const isStaffPage = /^\/(desk|admin)(\/|$)/.test(pathname);
  // A form that was refused is no visit of the member's own.
  const isVisit = !isStaffPage && !pathname.startsWith("/refused/");
  const here = isVisit ? await rememberHere(context, pathname) : null;
  return data(
    {
      locale: context.locale,
      nonce: context.nonce,
      shell: await readShell(context, pathname, search),
      // Public pages need no words in the browser: they are finished when they arrive.
      messages: isStaffPage ? deskMessages(context.locale) : null,
    },
    here ? { headers: { "Set-Cookie": here } } : {},
  );
}

/** Every page's title and the crawlers' rule; a page's own title is put in front. */
export const meta = () => [{ title: "Leeward" }];

export default function Root() {
  const { shell } = useLoaderData<typeof loader>();
  const bare = isBare(useMatches().map(({ handle }) => handle));
  return (
    <Document>
      <PageShell shell={shell} bare={bare}>
        <Outlet />
      </PageShell>
    </Document>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const found = useRouteLoaderData<typeof loader>("root");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const page = <ErrorPage status={status} />;
  return (
    <Document>
      {found ? <PageShell shell={found.shell}>{page}</PageShell> : <main>{page}</main>}
    </Document>
  );
}

function Document({ children }: { children: ReactNode }) {
  const found = useRouteLoaderData<typeof loader>("root");
  const hydrate = isHydrated(useMatches().map(({ handle }) => handle));
  // On the server the words come from entry.server; in the browser from the root loader.
  const given = useContext(TranslatorContext);
  const t =
    given ??
    (makeTranslator(found?.locale ?? "en", found?.messages ?? {}) as unknown as Translator);
  return (
    <TranslatorContext.Provider value={t}>
      <html lang={t.locale}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="color-scheme" content="light dark" />
          <Meta />
          <Links />
          {hydrate ? null : <script type="module" src={enhanceUrl} />}
          {import.meta.env.DEV && !hydrate ? (
            <script type="module" src="/app/enhance/dev-reload.ts" />
          ) : null}
        </head>
        <body>
          {children}
          {hydrate ? <Scripts nonce={found?.nonce} /> : null}
        </body>
      </html>
    </TranslatorContext.Provider>
  );
}
