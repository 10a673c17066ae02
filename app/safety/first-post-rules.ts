/** The mark that stands among the policy rows of a text that was held because many new aliases wrote at once. */
export const firstPostCare = "first-post-care";

/** Whether a text was held for that reason. */
export function isFirstPostCare(policyRules: readonly string[]): boolean {
  return policyRules.includes(firstPostCare);
}

/** How long a first post counts, in milliseconds: a raid is over in minutes, a shared link in half an hour. */
export const firstPostWindow = 30 * 60_000;

/**
 * From how many new aliases on their first posts are read before they are shown. A thread where six
 * people who have never written before answer within half an hour is one that somebody has pointed at;
 * on an ordinary evening it is one or two.
 */
export const mostNewInThread = 5;
/** The same for new threads in one room. */
export const mostNewThreadsInRoom = 5;
/**
 * For everything in a room, however it is spread. Higher, because a group that is introduced to the forum
 * together, in a class or at a clinic, may well write its first words in one evening.
 */
const mostNewInRoom = 20;

/** By when a person has read a text held for this reason, in staffed minutes: its writer waits at the door. */
export const firstPostDue = 240;

/** The places a first post counts in, each with how many it takes before care is needed. */
export function placesOf(place: { kind: "thread" | "reply"; roomSlug: string; threadId?: string }) {
  return [
    place.kind === "reply"
      ? { key: `thread ${place.threadId}`, most: mostNewInThread }
      : { key: `start ${place.roomSlug}`, most: mostNewThreadsInRoom },
    { key: `room ${place.roomSlug}`, most: mostNewInRoom },
  ];
}

/**
 * Who has lately written for the first time, by place. It knows aliases by their opaque ids and nothing of
 * where anybody writes from: people who share an address are each one of many, like everybody else.
 */
export class Newcomers {
  private places = new Map<string, Map<string, number>>();

  /** Whether an alias is among those of the last while in any of these places. */
  has(keys: readonly string[], memberId: string, now: number): boolean {
    return keys.some((key) => this.fresh(key, now).has(memberId));
  }

  /** Counts an alias in a place; returns how many different ones there have been in the last while. */
  add(key: string, memberId: string, now: number): number {
    const place = this.fresh(key, now);
    place.delete(memberId);
    place.set(memberId, now);
    // The most recent last, for places as for aliases, so that what is old is found at the front.
    this.places.delete(key);
    this.places.set(key, place);
    for (const [oldest, aliases] of this.places) {
      const newest = Math.max(...aliases.values());
      if (now - newest <= firstPostWindow) break;
      this.places.delete(oldest);
    }
    return place.size;
  }

  private fresh(key: string, now: number): Map<string, number> {
    const place = this.places.get(key) ?? new Map<string, number>();
    for (const [memberId, at] of place) {
      if (now - at <= firstPostWindow) break;
      place.delete(memberId);
    }
    return place;
  }
}
