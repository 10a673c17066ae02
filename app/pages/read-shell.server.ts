import type { RequestContext } from "#app/context.ts";
import { type OpenLine, readOpenLines } from "#app/help/read-open-lines.server.ts";
import { describeOpening, isStaffed, nextOpening } from "#app/time/staffed-hours.ts";
import { findStanding } from "#db/queries/aliases.ts";
import { findNews } from "#db/queries/news.ts";
import type { Standing } from "#db/schema/accounts.ts";

export type ShellData = {
  path: string;
  /** Where the language switch leads back to: this page, with its query. */
  here: string;
  viewer: { kind: "nobody" | "member" | "therapist" | "admin"; name: string };
  /** Whether something is new for the member who asks. */
  isNew: boolean;
  /** When a therapist reads next; null while one may be reading. */
  opening: string | null;
  /** At night: a line that answers now, if one is known to. */
  openLine: OpenLine | null;
  /** A member who pauses or has hidden their words is reminded of it on every page. */
  standing: Standing;
};

/** What the frame around every page shows. */
export async function readShell(
  context: RequestContext,
  path: string,
  search = "",
): Promise<ShellData> {
  const viewer = await context.viewer();
  const { config, locale, clock } = context;
  const now = clock();
  const { staffedHours, timeZone } = config;
  const isNight = !isStaffed(staffedHours, now, timeZone);
  const isStaff = viewer.kind === "staff";
  return {
    path,
    here: path + search,
    viewer:
      viewer.kind === "nobody"
        ? { kind: "nobody", name: "" }
        : viewer.kind === "member"
          ? { kind: "member", name: viewer.alias }
          : { kind: viewer.role, name: viewer.firstName },
    isNew: viewer.kind === "member" && (await hasNews(context, viewer.id)),
    standing: viewer.kind === "member" ? await findStanding(context.store, viewer.id) : "present",
    openLine: isNight && !isStaff ? ((await readOpenLines(context))[0] ?? null) : null,
    opening: isNight
      ? describeOpening(nextOpening(staffedHours, now, timeZone), now, { timeZone, locale })
      : null,
  };
}

async function hasNews({ store }: RequestContext, memberId: string): Promise<boolean> {
  const { words, posts } = await findNews(store, memberId);
  return words || posts;
}
