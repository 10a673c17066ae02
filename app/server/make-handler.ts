import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { isHydrated } from "#app/page-kind.ts";

/**
 * The built site as one handler. Remix compares each request with every route, twice, and sets up
 * all of them to render one: with fifty routes that was a quarter of what a page cost. A request is
 * therefore given to a handler of only those routes that can match its first segment, where that
 * segment is one of ours. Pages that run in the browser get all routes, because they find their way
 * from page to page by themselves; so does everything unknown.
 */
export function makeHandler(build: ServerBuild): RequestHandler {
  const everything = createRequestHandler(build, "production");
  const bySegment = new Map<string, RequestHandler>();
  for (const { parentId, path } of Object.values(build.routes)) {
    const segment = firstSegment(path);
    if (parentId !== "root" || isOpen(segment) || bySegment.has(segment)) continue;
    const part = onlyRoutes(build, segment);
    const hydrated = isHydrated(Object.values(part.routes).map(({ module }) => module.handle));
    bySegment.set(segment, hydrated ? everything : createRequestHandler(part, "production"));
  }
  return (request, context) => {
    const segment = firstSegment(new URL(request.url).pathname.slice(1)).toLowerCase();
    return (bySegment.get(segment) ?? everything)(request, context);
  };
}

/** "threads/:threadId" gives "threads"; the front page gives nothing. */
function firstSegment(path = ""): string {
  return path.split("/", 1)[0] ?? "";
}

/** A place for any word, such as ":room" or "*". */
function isOpen(segment: string): boolean {
  return /[:*?]/.test(segment);
}

/** The build with only the routes that can match an address which begins with `segment`. */
function onlyRoutes(build: ServerBuild, segment: string): ServerBuild {
  const fits = (id: string): boolean => {
    const route = build.routes[id];
    if (!route || route.parentId === undefined) return route !== undefined;
    if (route.parentId !== "root") return fits(route.parentId);
    const first = firstSegment(route.path);
    return first === segment || isOpen(first);
  };
  const fitting = <T>(routes: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => fits(id)));
  return {
    ...build,
    routes: fitting(build.routes) as ServerBuild["routes"],
    assets: { ...build.assets, routes: fitting(build.assets.routes) },
  };
}
