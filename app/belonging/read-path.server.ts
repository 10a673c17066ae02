import type { Member, RequestContext } from "#app/context.ts";
import {
  listPathEntries,
  type PathEntry,
  type PathKind,
  pathKinds,
} from "./path-entries.server.ts";

/** Entries on one page. */
const pageSize = 25;
/** Beyond this many pages the search is the way; also what bounds the work of one request. */
const mostPages = 400;
/** Of each kind on paper and in the file. */
export const mostOnPaper = 2_000;
/** Places shown for a search. */
const mostFound = 100;

export type ShownEntry = Omit<PathEntry, "at"> & { isCut: boolean };

/** One page of a member's path, all kinds or one of them. @throws 404 for a page that is not there. */
export async function readPath(
  context: RequestContext,
  member: Member,
  wanted: { kind: string | null; page: string | null },
) {
  const kind = pathKinds.find((one) => one === wanted.kind) ?? null;
  const page = Number(wanted.page ?? 1);
  if (!Number.isInteger(page) || page < 1 || page > mostPages) {
    throw new Response(null, { status: 404 });
  }
  const end = page * pageSize;
  const entries = await listPathEntries(context, member, end + 1, kind);
  const shown = entries.slice(end - pageSize, end);
  if (page > 1 && shown.length === 0) throw new Response(null, { status: 404 });
  return {
    kind: kind ?? ("all" as const),
    page,
    entries: shown.map((entry) => showEntry(entry)),
    newer: page > 1 ? pathUrl(kind, page - 1) : null,
    older: entries.length > end && page < mostPages ? pathUrl(kind, page + 1) : null,
    filters: filtersOf(context, kind),
  };
}

function filtersOf({ t }: RequestContext, kind: PathKind | null) {
  const kinds = ["posts", "answers", "saved", "notes", "days"] as const;
  return [
    { href: pathUrl(null, 1), label: t("path.kind.all"), current: kind === null },
    ...kinds.map((one) => ({
      href: pathUrl(one, 1),
      label: t(`path.kind.${one}`),
      current: kind === one,
    })),
  ];
}

function pathUrl(kind: PathKind | null, page: number): string {
  const query = [kind ? `kind=${kind}` : "", page > 1 ? `page=${page}` : ""].filter(Boolean);
  return query.length ? `/me/path?${query.join("&")}` : "/me/path";
}

/** What a member looks for on their own path, in notes too: opened in memory, nothing of it kept. */
export async function searchPath(context: RequestContext, member: Member, query: string) {
  const words = foldWords(query).split(/\s+/u).filter(Boolean).slice(0, 10);
  if (words.length === 0) return null;
  const entries = await listPathEntries(context, member, mostOnPaper);
  const found = entries.filter((entry) => {
    const text = foldWords(`${entry.what} ${entry.text}`);
    return words.every((word) => text.includes(word));
  });
  return {
    count: found.length,
    entries: found.slice(0, mostFound).map((entry) => showEntry(entry, words[0])),
  };
}

/** Letters without case or marks, so that "angest" finds "Ångest". */
function foldWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** Private words are shown whole; long posts from their beginning, or around the word looked for. */
function showEntry({ at: _, ...entry }: PathEntry, around?: string): ShownEntry {
  const isOwnPage = entry.kind === "notes" || entry.kind === "days";
  const letters = Array.from(entry.text);
  if (isOwnPage || letters.length <= mostLetters) return { ...entry, isCut: false };
  const found = around ? letters.map(foldLetter).join("").indexOf(around) : -1;
  const start = Math.max(0, Math.min(found - 60, letters.length - mostLetters));
  const text = letters
    .slice(start, start + mostLetters)
    .join("")
    .trim();
  return { ...entry, text: `${start > 0 ? "… " : ""}${text} …`, isCut: true };
}
const mostLetters = 280;
/** One letter for one, so that places stay where they are. */
const foldLetter = (letter: string) => Array.from(foldWords(letter))[0] ?? letter;
