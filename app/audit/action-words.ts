/** The acts the log has words for; one that is not here is shown as its code. */
export const knownActions = [
  "post.written",
  "post.answered",
  "post.published",
  "post.change-asked",
  "post.removed",
  "post.escalated",
  "post.read",
  "post.corrected",
  "case.opened",
  "case.read",
  "case.acknowledged",
  "case.assessed",
  "case.acted",
  "case.close-proposed",
  "case.close-returned",
  "case.closed",
  "case.reopened",
  "case.overdue",
  "staff.invited",
  "staff.joined",
  "staff.signed-in",
  "staff.deactivated",
  "member.joined",
  "member.left",
  "helpline.changed",
] as const;

/** What an act can be about. */
export const knownSubjects = ["post", "case", "staff", "member", "invitation", "helpline"] as const;
