import type { RequestContext } from "#app/context.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { listStandingActs } from "#db/queries/thread-acts.ts";
import { findThread, type ThreadRow } from "#db/queries/threads.ts";
import { mayRead } from "./may-read.ts";

/** What everybody may know of what staff have done to a thread: that it is closed, and where posts went. */
export async function readThreadState(context: RequestContext, thread: ThreadRow) {
  const { t, locale, store } = context;
  const acts = await listStandingActs(store, thread.id);
  const lock = acts.findLast(({ act }) => act === "lock");
  const rule = lock ? ruleById(lock.rule)?.house?.[locale].title : undefined;
  const viewer = await context.viewer();
  const moved: { href: string; label: string }[] = [];
  for (const { act, detail } of acts) {
    if (act !== "split" || detail.from !== thread.id) continue;
    const other = await findThread(store, detail.to ?? "");
    if (!other || other.mergedInto || !mayRead(viewer, other)) continue;
    const title = other.title || t("away.hiddenTitle");
    moved.push({ href: `/threads/${other.id}`, label: t("threadCare.movedOut", { title }) });
  }
  return {
    locked:
      thread.locked && lock
        ? t("threadCare.locked.by", {
            name: lock.staffFirstName,
            profession: lock.staffProfession,
            rule: rule ?? t("common.rules"),
          })
        : null,
    moved,
  };
}
