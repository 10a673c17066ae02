import type { Kit } from "../kit.ts";

/** What a member wants from therapists: to be left to read, answered when asking, or looked in on. */
export type ContactWish = "read" | "ask" | "check-in";
/** `paused`: nothing is sent to them; `hidden`: their words are folded away as well, until they return. */
export type Standing = "present" | "paused" | "hidden";

/** Members, staff, sessions, invitations. A member row has no column that could hold an identity. */
export function defineAccounts(k: Kit) {
  const members = k.table(
    "members",
    {
      id: k.text("id").primaryKey(),
      alias: k.text("alias").notNull(),
      skeleton: k.text("skeleton").notNull().unique(),
      locale: k.text("locale").$type<"sv" | "en">().notNull(),
      passphraseHash: k.text("passphrase_hash"),
      recoveryHash: k.text("recovery_hash"),
      joinedMonth: k.text("joined_month").notNull(),
      /** Shared by the aliases of one person; null while there is one only. Never leaves the server. */
      accountId: k.text("account_id"),
      contact: k.text("contact").$type<ContactWish>().notNull().default("ask"),
      standing: k.text("standing").$type<Standing>().notNull().default("present"),
      /** Whether the count of good days stands beside the alias. */
      showsDays: k.bool("shows_days").notNull().default(false),
      /** Whether texts with a topic note stand open at once. */
      opensNotes: k.bool("opens_notes").notNull().default(false),
      /** Whole hours of the day, the site's time zone, between which nothing is pushed. */
      quietFrom: k.int("quiet_from").notNull().default(22),
      quietTo: k.int("quiet_to").notNull().default(8),
      /** Whether writing in a thread follows it. */
      followsWriting: k.bool("follows_writing").notNull().default(true),
    },
    (t) => [k.index("members_account").on(t.accountId)],
  );
  const staff = k.table("staff", {
    id: k.text("id").primaryKey(),
    firstName: k.text("first_name").notNull(),
    profession: k.text("profession").notNull(),
    role: k.text("role").$type<"therapist" | "admin">().notNull(),
    signInName: k.text("sign_in_name").notNull(),
    skeleton: k.text("skeleton").notNull().unique(),
    passphraseHash: k.text("passphrase_hash").notNull(),
    totpSecret: k.text("totp_secret").notNull(),
    totpLastStep: k.int("totp_last_step"),
    locale: k.text("locale").$type<"sv" | "en">().notNull(),
    createdAt: k.time("created_at").notNull(),
    deactivatedAt: k.time("deactivated_at"),
  });
  const recoveryCodes = k.table(
    "recovery_codes",
    {
      codeHash: k.text("code_hash").primaryKey(),
      staffId: k
        .text("staff_id")
        .notNull()
        .references(() => staff.id, { onDelete: "cascade" }),
      usedAt: k.time("used_at"),
    },
    (t) => [k.index("recovery_codes_staff").on(t.staffId)],
  );
  const sessions = k.table(
    "sessions",
    {
      tokenHash: k.text("token_hash").primaryKey(),
      memberId: k.text("member_id").references(() => members.id, { onDelete: "cascade" }),
      staffId: k.text("staff_id").references(() => staff.id, { onDelete: "cascade" }),
      stage: k.text("stage").$type<"second-factor" | "full">().notNull(),
      expiresAt: k.time("expires_at").notNull(),
      /** Staff only: the session ends when nothing was asked for until then. */
      idleUntil: k.time("idle_until"),
      /** Members only: names the session in their own list, and the part of day it began. */
      handle: k.text("handle").unique(),
      startedOn: k.time("started_on"),
    },
    (t) => [
      k.index("sessions_expiry").on(t.expiresAt),
      k.index("sessions_member").on(t.memberId),
      k.index("sessions_staff").on(t.staffId),
    ],
  );
  const invitations = k.table("invitations", {
    tokenHash: k.text("token_hash").primaryKey(),
    role: k.text("role").$type<"therapist" | "admin">().notNull(),
    invitedBy: k.text("invited_by").references(() => staff.id),
    createdAt: k.time("created_at").notNull(),
    expiresAt: k.time("expires_at").notNull(),
    usedAt: k.time("used_at"),
    usedBy: k.text("used_by").references(() => staff.id),
  });
  return { members, staff, recoveryCodes, sessions, invitations };
}

export type AccountTables = ReturnType<typeof defineAccounts>;
