/** Why something that is kept about a member is not in their copy of it. */
export type LeftOut = "secret" | "staff" | "inside";

/**
 * Columns of members' rows that their copy leaves out, with the reason; every other column is in it.
 * `secret`: a scrambled form of something that opens the account, good for nobody but a thief.
 * `staff`: who of the staff, when to the minute, or what they noted among themselves: other people's,
 * and what protects somebody in danger must not lie in a file on a shared device. `inside`: what only
 * holds rows together inside the database.
 */
export const leftOut: Record<string, Record<string, LeftOut>> = {
  members: {
    skeleton: "inside",
    passphraseHash: "secret",
    recoveryHash: "secret",
    accountId: "inside",
  },
  sessions: { tokenHash: "secret", handle: "inside", staffId: "staff" },
  posts: { staffId: "staff", removedBy: "staff", submissionId: "inside" },
  notices: { staffId: "staff" },
  feedLinks: { tokenHash: "secret" },
  pushSubscriptions: { endpointHash: "secret" },
  reports: {
    receiptHash: "secret",
    submissionId: "inside",
    answeredBy: "staff",
    answeredAt: "staff",
    dueAt: "staff",
  },
  appeals: { decidedBy: "staff", decidedAt: "staff", dueAt: "staff" },
  decisions: { staffId: "staff", decidedAt: "staff" },
  secondOpinions: { askedAt: "staff" },
  escalations: {
    openedBy: "staff",
    ownerId: "staff",
    humanLevel: "staff",
    state: "staff",
    openedAt: "staff",
    dueAt: "staff",
    acknowledgedAt: "staff",
    closedAt: "staff",
    outcome: "staff",
    closeReason: "staff",
    closeProposedBy: "staff",
    closedBy: "staff",
  },
  sentenceChecks: { seen: "staff" },
  audit: { previousHash: "inside", hash: "inside", at: "inside" },
};

/** Tables about a member's texts in which nothing is the member's: how staff share out their work. */
export const staffTables: readonly string[] = [
  "reviewItems",
  "corrections",
  "staffDrafts",
  "teamNotes",
];

/** Columns in every table that say whose row it is: the copy stands under the alias instead. */
export const ownerColumns: readonly string[] = ["memberId", "seq"];
