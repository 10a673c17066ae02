import type { Member, RequestContext } from "#app/context.ts";
import { listPathEntries } from "./path-entries.server.ts";
import { mostOnPaper } from "./read-path.server.ts";
import { withoutAlias } from "./without-alias.ts";

/** A member's whole path for paper or a file: every word, and their alias nowhere. */
export async function readPathOnPaper(context: RequestContext, member: Member) {
  const { t } = context;
  const stand = { me: t("path.me"), my: t("path.my") };
  const bare = (text: string) => withoutAlias(text, member.alias, stand);
  const entries = await listPathEntries(context, member, mostOnPaper);
  const perKind = new Map<string, number>();
  for (const { kind } of entries) perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
  return {
    isCut: [...perKind.values()].some((count) => count >= mostOnPaper),
    entries: entries.map(({ key, when, whenDate, what, text, state }) => ({
      key,
      when,
      whenDate,
      what: bare(what),
      text: bare(text),
      state,
    })),
  };
}

/** The same as one plain text, in the words and signs in which it was written (Markdown). */
export async function writePathFile(context: RequestContext, member: Member): Promise<string> {
  const { t } = context;
  const { entries, isCut } = await readPathOnPaper(context, member);
  const parts = entries.map(({ when, what, text, state }) =>
    [`## ${when}: ${what}${state ? ` (${state})` : ""}`, text].filter(Boolean).join("\n\n"),
  );
  return `${[
    `# ${t("path.title")}`,
    ...(isCut ? [t("path.fileMost", { count: mostOnPaper })] : []),
    ...parts,
  ].join("\n\n")}\n`;
}
