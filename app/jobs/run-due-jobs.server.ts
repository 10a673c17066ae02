import { and, asc, eq, inArray, isNull, lte, notInArray, or } from "drizzle-orm";
import { pageCase } from "#app/alarm/page-case.server.ts";
import { sendPage } from "#app/alarm/send-page.server.ts";
import type { App } from "#app/context.ts";
import { publishReply } from "#app/desk/held-replies.server.ts";
import { caseOverdue } from "./case-overdue.server.ts";
import { clearOut } from "./clear-out.server.ts";
import type { JobKind } from "./enqueue.server.ts";
import { itemOverdue } from "./item-overdue.server.ts";
import { push } from "./push.server.ts";
import { ringDevices } from "./ring.server.ts";
import { secondOpinion } from "./second-opinion.server.ts";

/**
 * A job may change the database and ask for a later run of itself; a throw is tried again. `stop` is
 * for those that wait for somebody else.
 */
export type JobRun = (
  app: App,
  payload: Record<string, string>,
  stop?: AbortSignal,
) => Promise<void>;

const runs: Record<JobKind, JobRun> = {
  "case-overdue": caseOverdue,
  "clear-out": clearOut,
  "item-overdue": itemOverdue,
  "page-case": pageCase,
  "publish-reply": publishReply,
  "send-page": sendPage,
  "second-opinion": secondOpinion,
  ring: ringDevices,
  push,
};

/**
 * Where jobs run: `own` for what is done here in a moment, clocks above all; `outside` for what waits
 * for somebody else's answer and must not hold up a clock meanwhile.
 */
export type Lane = "own" | "outside";
const outside: JobKind[] = ["send-page", "second-opinion", "push"];

/** A job not finished by then belongs to whoever asks next: its process has died. */
const leaseMs = 60_000;
/** First retry after half a minute, doubling up to an hour. */
const retryMs = (attempts: number) => Math.min(30_000 * 2 ** attempts, 3_600_000);

/**
 * Runs every job of a lane whose time has come, one after another, until there is none left or `stop`
 * says so; resolves with how many succeeded.
 */
export async function runDueJobs(
  app: App,
  lane: Lane = "own",
  stop?: AbortSignal,
): Promise<number> {
  let done = 0;
  while (!stop?.aborted) {
    const job = await claim(app, lane);
    if (!job) break;
    try {
      const run = runs[job.kind as JobKind];
      if (!run) throw new RangeError("no such job");
      await run(app, job.payload, stop);
      await finish(app, job.id, { doneAt: app.clock(), leaseUntil: null });
      done += 1;
    } catch (error) {
      const name = error instanceof Error ? error.name : "unknown";
      app.log.error("job failed", { jobKind: job.kind, errorName: name });
      const runAt = new Date(app.clock().getTime() + retryMs(job.attempts));
      await finish(app, job.id, { runAt, leaseUntil: null, lastError: name });
    }
  }
  return done;
}

/** Takes the next due job of a lane under a lease, so that two processes never run the same one. */
async function claim(app: App, lane: Lane) {
  const { store, clock } = app;
  const { jobs } = store.schema;
  const now = clock();
  const due = and(
    isNull(jobs.doneAt),
    lte(jobs.runAt, now),
    or(isNull(jobs.leaseUntil), lte(jobs.leaseUntil, now)),
    inLane(app, lane),
  );
  // Looked for on the reading side first: an idle loop must not write.
  const [waiting] = await store.read.select({ id: jobs.id }).from(jobs).where(due).limit(1);
  if (!waiting) return undefined;
  return await store.write(async (tx) => {
    const [job] = await tx.select().from(jobs).where(due).orderBy(asc(jobs.runAt)).limit(1);
    if (!job) return undefined;
    const leaseUntil = new Date(now.getTime() + leaseMs);
    await tx
      .update(jobs)
      .set({ leaseUntil, attempts: job.attempts + 1 })
      .where(eq(jobs.id, job.id));
    return job;
  });
}

/** Whether there is anybody outside to wait for. */
export function hasOutside({ alarm, secondOpinion, push }: App): boolean {
  return alarm.length > 0 || secondOpinion !== undefined || push !== undefined;
}

function inLane(app: App, lane: Lane) {
  const { kind } = app.store.schema.jobs;
  if (lane === "outside") return inArray(kind, outside);
  // Nobody outside: what was once meant for them is ticked off here.
  return hasOutside(app) ? notInArray(kind, outside) : undefined;
}

async function finish(
  { store }: App,
  id: string,
  values: { doneAt?: Date; runAt?: Date; leaseUntil: null; lastError?: string },
) {
  const { jobs } = store.schema;
  await store.write(async (tx) => {
    await tx.update(jobs).set(values).where(eq(jobs.id, id));
  });
}
