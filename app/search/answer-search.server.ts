import type { RequestContext } from "#app/context.ts";
import { listRooms } from "#db/queries/rooms.ts";
import { findPosts, mostFound } from "./find-posts.server.ts";
import { parseQuery } from "./parse-query.server.ts";
import { showFound } from "./show-found.server.ts";

/** The most that may be typed; said on the page when it is more. */
const longestQuery = 200;

export type SearchForm = { q: string; room: string; from: string };

/** Answers a search form: what was found, or why nothing was looked for, with everything typed in it. */
export async function answerSearch(context: RequestContext, { q, room, from }: SearchForm) {
  const { t } = context;
  const rooms = await listRooms(context.store);
  const known = rooms.some(({ slug }) => slug === room) ? room : "";
  const values = { q, room: known };
  const refuse = (status: 422 | 429, why: string) =>
    ({ status, values, errors: { q: [why] }, found: null }) as const;

  if (q.length > longestQuery) return refuse(422, t("search.tooLong", { most: longestQuery }));
  const parsed = parseQuery(q);
  if (parsed.kind === "nothing") return refuse(422, t(`search.${parsed.why}`));
  if (!(await context.mayTry("search"))) return refuse(429, t("search.wait"));
  const viewer = await context.viewer();
  const found = await findPosts(context, { query: parsed.query, room: known || null, viewer });
  const start = /^\d{1,4}$/.test(from) ? Math.min(Number(from), mostFound) : 0;
  return {
    status: 200,
    values,
    errors: {},
    found: await showFound(context, found, { from: start, rooms }),
  } as const;
}
