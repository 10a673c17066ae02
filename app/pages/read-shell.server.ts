import type { RequestContext } from "#app/context.ts";
import { describeOpening, isStaffed, nextOpening } from "#app/time/staffed-hours.ts";
import { countUnseenNotices } from "#db/queries/notices.ts";

export type ShellData = {
  path: string;
  /** Where the language switch leads back to: this page, with its query. */
  here: string;
  viewer: { kind: "nobody" | "member" | "therapist" | "admin"; name: string };
  /** Unread words from staff to a member. */
  unseen: number;
  /** When a therapist reads next; null while one may be reading. */
  opening: string | null;
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
  return {
    path,
    here: path + search,
    viewer:
      viewer.kind === "nobody"
        ? { kind: "nobody", name: "" }
        : viewer.kind === "member"
          ? { kind: "member", name: viewer.alias }
          : { kind: viewer.role, name: viewer.firstName },
    unseen: viewer.kind === "member" ? await countUnseenNotices(context.store, viewer.id) : 0,
    opening: isStaffed(staffedHours, now, timeZone)
      ? null
      : describeOpening(nextOpening(staffedHours, now, timeZone), now, { timeZone, locale }),
  };
}
