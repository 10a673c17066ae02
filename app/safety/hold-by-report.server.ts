import { and, desc, eq, isNull, ne, or } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Member } from "#app/context.ts";
import { changeThread } from "#app/desk/change-thread.server.ts";
import { tellMember } from "#app/desk/tell-member.server.ts";
import type { ReportReason } from "#db/schema/safety.ts";
import type { Db, Store } from "#db/store.ts";
import { isHeldByReport } from "./report-rules.server.ts";

type Post = Store["schema"]["posts"]["$inferSelect"];
type Report = {
  postId: string;
  reason: ReportReason;
  reporter: Member | null;
  isNewSource: boolean;
};

/** What a hold by reports is about. */
const rule = "identifies-someone";

/**
 * Hides a text until a person has read it where reports say that somebody can be recognised by it,
 * inside the caller's transaction and before the report itself is stored; tells its writer why.
 * @returns whether the text is held now, by this or from before
 */
export async function holdIfIdentified(
  app: App,
  tx: Db,
  { report, post }: { report: Report; post: Post },
): Promise<boolean> {
  if (post.visibility !== "published") return post.visibility === "held";
  // A therapist's post is staff's own matter: it is read, not hidden.
  if (report.reason !== "identifies" || post.staffId !== null) return false;
  if (!isHeldByReport(await knownOf(app, tx, report))) return false;
  await tx
    .update(app.store.schema.posts)
    .set({ visibility: "held" })
    .where(eq(app.store.schema.posts.id, post.id));
  // The replies of others stay: it is this text that was reported. A title in which the engine saw
  // something goes with it all the same.
  await changeThread(app, tx, { post: { ...post, visibility: "held" }, rule: "" });
  await tellMember(app, tx, {
    memberId: post.memberId,
    postId: post.id,
    kind: "held",
    rule,
    words: (t) => t("notice.held.reported"),
    automated: true,
    basis: "report",
    staffId: null,
  });
  await appendAudit(app, tx, {
    actorKind: "system",
    actorId: null,
    action: "post.held",
    subjectKind: "post",
    subjectId: post.id,
    detail: { rule, by: "report" },
  });
  return true;
}

async function knownOf(app: App, tx: Db, { postId, reporter, isNewSource }: Report) {
  const { reports, assessments } = app.store.schema;
  const about = and(eq(reports.postId, postId), eq(reports.reason, "identifies"));
  const [earlier] = await tx
    .select({ id: reports.id })
    .from(reports)
    .where(
      reporter
        ? and(about, or(isNull(reports.memberId), ne(reports.memberId, reporter.id)))
        : about,
    )
    .limit(1);
  const [letStand] = await tx
    .select({ id: reports.id })
    .from(reports)
    .where(and(about, eq(reports.outcome, "left")))
    .limit(1);
  const [assessed] = await tx
    .select({ categories: assessments.categories })
    .from(assessments)
    .where(eq(assessments.postId, postId))
    .orderBy(desc(assessments.seq))
    .limit(1);
  return {
    engineSeesIdentity: "identity" in (assessed?.categories ?? {}),
    hasEarlier: earlier !== undefined,
    isIndependent: isNewSource || (reporter !== null && (await hasWritten(app, tx, reporter.id))),
    wasLetStand: letStand !== undefined,
  };
}

/** People behind one address, a clinic or everybody over Tor, are told apart by an alias with a past. */
async function hasWritten(app: App, tx: Db, memberId: string): Promise<boolean> {
  const { posts } = app.store.schema;
  const [one] = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.memberId, memberId), eq(posts.visibility, "published")))
    .limit(1);
  return one !== undefined;
}
