import sanitizeHtml from "sanitize-html";
import type { SafeHtml } from "#app/components/safe-html.tsx";
import { cleanBody, MAX_MARKS, stripInvisible } from "./clean-text.ts";
import { escapeHtml, type RenderOptions, smallSetHtml } from "./small-markdown.server.ts";

/** Goes up when the same source renders otherwise; kept with each post, so that older HTML can be told apart. */
export const rendererVersion: number = 1;

/** The longest body, in characters (SECURITY, requirement 33); a longer one stays unformatted. */
const MAX_CHARACTERS = 10_000;

const SMALL_SET: sanitizeHtml.IOptions = {
  allowedTags: ["p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a"],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["https"],
  allowProtocolRelative: false,
  disallowedTagsMode: "recursiveEscape",
  transformTags: {
    a: (tagName, attribs) => ({
      tagName,
      attribs: { href: attribs.href ?? "", rel: "nofollow ugc noreferrer noopener" },
    }),
  },
};

/** The text in paragraphs, nothing read as markup. */
function plainParagraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== "")
    .map((part) => `<p>${escapeHtml(part).replace(/\n/g, "<br />")}</p>`)
    .join("\n");
}

/** Shortens runs of combining marks; tags between them do not start a new run. */
function limitMarksInHtml(html: string): string {
  let run = 0;
  return html.replace(/<[^>]*>|\p{M}|[^<\p{M}]+/gu, (piece) => {
    if (piece.startsWith("<")) return piece;
    run = /^\p{M}$/u.test(piece) ? run + 1 : 0;
    return run > MAX_MARKS ? "" : piece;
  });
}

/**
 * Renders what somebody wrote as the small set of HTML a post may hold: paragraphs, line breaks,
 * emphasis, lists, quotes and links out (SECURITY, requirements 31 to 34). Takes any string (a body
 * as stored, or a preview) and returns HTML that is safe to send. Never throws: a text the parser
 * cannot manage comes back as plain paragraphs.
 */
export function renderMarkdown(source: string, options: RenderOptions = {}): SafeHtml {
  const text = cleanBody(source);
  let html: string;
  try {
    const tooLong = Array.from(text).length > MAX_CHARACTERS;
    html = tooLong ? plainParagraphs(text) : smallSetHtml(text, options);
  } catch {
    html = plainParagraphs(text);
  }
  // Stripping comes last because character references defeat cleaning the source.
  return limitMarksInHtml(stripInvisible(sanitizeHtml(html, SMALL_SET))).trim() as SafeHtml;
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/** The words of a text without markup, on one line with single spaces. Never throws. */
export function plainText(source: string): string {
  return wordsOfHtml(renderMarkdown(source));
}

/** The same of a text that has been rendered already. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(/<\/?(?:p|br|ul|ol|li|blockquote)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (found) => REFERENCES[found] ?? found)
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The beginning of a text without markup, at most `max` UTF-16 units with the ellipsis, cut between
 * words where it can be and never inside a letter or an emoji.
 * @throws {RangeError} when `max` is not a whole number of at least 1
 */
export function excerpt(source: string, max: number): string {
  if (!Number.isInteger(max) || max < 1) {
    throw new RangeError(`excerpt: max is ${max}; give a whole number of at least 1, such as 160.`);
  }
  const text = plainText(source);
  if (text.length <= max) return text;
  let cut = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(0, max + 50))) {
    if (index + segment.length > max - 1) break;
    cut = index + segment.length;
  }
  const head = text.slice(0, cut);
  const space = text[cut] === " " ? cut : head.lastIndexOf(" ");
  // A last word longer than half of the excerpt is cut rather than left out.
  const kept = space > cut / 2 ? head.slice(0, space) : head;
  return `${kept.replace(/[\s,;:.–-]+$/u, "")}…`;
}
