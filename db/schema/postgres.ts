import { postgresKit } from "../kit.ts";
import { defineSchema } from "./index.ts";

// drizzle-kit reads tables from a module's exports: this file is for `npm run migrations` only.
export const {
  members,
  staff,
  recoveryCodes,
  sessions,
  invitations,
  rooms,
  threads,
  posts,
  notices,
  assessments,
  reviewItems,
  decisions,
  corrections,
  policyVersions,
  secondOpinions,
  escalations,
  escalationEvents,
  audit,
  jobs,
  helplines,
} = defineSchema(postgresKit);
