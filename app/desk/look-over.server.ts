import type { App } from "#app/context.ts";
import type { Translator } from "#app/i18n/use-t.ts";
import type { ReviewItem } from "#db/queries/review.ts";
import { listAliasesIn } from "#db/queries/thread-aliases.ts";
import { adviceLines } from "./advice-lines.ts";
import { wrongAliases } from "./writing-advice.ts";

/** What might be said of a reply before it is sent, for whoever has no scripts. */
export function adviceWords(t: Translator, body: string, item: ReviewItem): string[] {
  return adviceLines(t, body, { text: item.body, locale: item.locale });
}

/** Aliases of others in the thread that a reply names, where it answers somebody else. */
export async function otherNames({ store }: App, item: ReviewItem, body: string) {
  if (!item.alias) return [];
  return wrongAliases(body, item.alias, await listAliasesIn(store, item.threadId));
}
