import type { DemoThread } from "./content.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** When each post of a thread was written: in order, never in the future, staff on working days. */
export function writingTimes(thread: DemoThread, now: Date): Date[] {
  let previous = 0;
  return thread.posts.map((post) => {
    const at = new Date(now.getTime() - post.daysAgo * day);
    at.setHours(post.hour, (post.text.length * 7) % 60, 0, 0);
    let time = at.getTime();
    if (post.by.startsWith("staff:")) time = onWorkday(time, previous);
    time = Math.max(Math.min(time, now.getTime() - 10 * minute), previous + 4 * minute);
    previous = time;
    return new Date(time);
  });
}

/** A weekend moves to the Friday before, unless the question only came after that. */
function onWorkday(time: number, previous: number): number {
  const weekday = new Date(time).getDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  if (back === 0) return time;
  const friday = time - back * day;
  return friday > previous ? friday : time + (3 - back) * day;
}

/** Runs what is to happen in the order of its time; what happens may lead to more, later. */
export class Timeline {
  #events: { at: number; run: () => Promise<void> }[] = [];

  add(at: Date, run: () => Promise<void>): void {
    const index = this.#events.findIndex((event) => event.at > at.getTime());
    this.#events.splice(index < 0 ? this.#events.length : index, 0, { at: at.getTime(), run });
  }

  /** Runs everything that lies before `until`; `setClock` is told each event's time. */
  async run(until: Date, setClock: (at: Date) => void): Promise<void> {
    for (let next = this.#events.shift(); next; next = this.#events.shift()) {
      if (next.at > until.getTime()) return;
      setClock(new Date(next.at));
      await next.run();
    }
  }
}
