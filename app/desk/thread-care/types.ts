import type { Staff } from "#app/context.ts";
import type { Catalogue } from "#app/i18n/catalogue.server.ts";
import type { TranslatorFor } from "#app/i18n/translator.ts";
import type { Store } from "#db/store.ts";
import type { ActRefusal, CareAct } from "./act-rules.ts";
import type { PostOfThread } from "./move-posts.server.ts";

export type ThreadRow = Store["schema"]["threads"]["$inferSelect"];

/** What somebody wants done to a thread; the fields an act does not use are left out. */
export type WantedAct = {
  staff: Staff;
  threadId: string;
  act: CareAct;
  rule: string;
  reason: string;
  /** The room a thread moves to. */
  room?: string;
  /** The thread it is joined with. */
  into?: string;
  /** The title of the thread that its posts make. */
  title?: string;
  /** The numbers of the posts that make it. */
  numbers?: readonly number[];
};

/** Why an act cannot be done to this thread as it is. */
export type StateRefusal =
  | "not-found"
  | "room"
  | "title"
  | "posts"
  | "into"
  | "audience"
  | "not-shown";

/** What an act has changed, and who is to know. */
export type Changed = {
  detail?: Record<string, string>;
  twin?: string;
  /** Whose words it is about; nobody is told where it is left out. */
  tell?: { posts: readonly PostOfThread[]; what: (t: TranslatorFor<Catalogue>) => string };
};

/** `same`: it is so already, a double press or a colleague's. */
export type Change = Changed | "same" | StateRefusal;

export type ActDone =
  | { kind: "done"; repeated: boolean; threadId: string }
  | { kind: "refused"; why: ActRefusal | StateRefusal };
