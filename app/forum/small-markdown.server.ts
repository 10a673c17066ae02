import { Lexer, type MarkedOptions, Parser, Renderer, Tokenizer, type Tokens } from "marked";

/** Deepest nesting of quotes (SECURITY, requirement 33); lists and inline marks get the same. */
const MAX_DEPTH = 6;
/** Longer addresses are no use to a reader and may carry hidden data. */
const MAX_HREF = 2_000;
/**
 * How many characters may be searched in vain for the end of an emphasis. Marked searches the rest
 * of the text from every star, which is quadratic; past this, stars stay stars. The longest body
 * with a hundred lone stars is still within it.
 */
const EMPHASIS_SEARCH = 1_000_000;

export type RenderOptions = {
  /** Hosts of the forum itself, such as `forum.example.org`: links to them become text. */
  readonly ownHosts?: readonly string[];
};

/** A text as HTML that shows it and nothing else; also fit for a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** Reads only the small set; everything else stays the text it is. */
class SmallTokenizer extends Tokenizer {
  readonly #depth = { quote: 0, list: 0, inline: 0 };
  #search = EMPHASIS_SEARCH;

  #nested<T>(kind: "quote" | "list" | "inline", read: () => T): T | undefined {
    if (this.#depth[kind] >= MAX_DEPTH) return undefined;
    this.#depth[kind] += 1;
    try {
      return read();
    } finally {
      this.#depth[kind] -= 1;
    }
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return this.#nested("quote", () => super.blockquote(src));
  }
  override list(src: string): Tokens.List | undefined {
    return this.#nested("list", () => super.list(src));
  }
  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    return this.#nested("inline", () => super.link(src));
  }
  override emStrong(src: string, masked: string, before?: string) {
    if (!/^[*_]/.test(src) || this.#search <= 0) return undefined;
    const token = this.#nested("inline", () => super.emStrong(src, masked, before));
    this.#search -= token ? token.raw.length : src.length;
    return token;
  }
  // Marked decodes numeric character references here; what was typed is what is shown.
  override inlineText(src: string): Tokens.Text | undefined {
    const token = super.inlineText(src);
    return token && { ...token, text: token.raw };
  }

  override code = () => undefined;
  override fences = () => undefined;
  override codespan = () => undefined;
  override html = () => undefined;
  override tag = () => undefined;
  override def = () => undefined;
  override reflink = () => undefined;
  override table = () => undefined;
  override del = () => undefined;
  // A line of dashes under a paragraph is a pause in the text, not a heading.
  override lheading = () => undefined;
}

/** The address if it is one a reader may be led to: https, a public name, not our own. */
function outsideUrl(href: string, ownHosts: readonly string[]): URL | null {
  if (href.length > MAX_HREF || !/^https:\/\/[^/\\]/i.test(href) || !URL.canParse(href))
    return null;
  const url = new URL(href);
  if (url.username !== "" || url.password !== "") return null;
  const name = url.hostname;
  // A public name has a dot and ends in letters; addresses in figures do not.
  if (!/\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(name)) return null;
  const isOwn = (own: string) => name === own || name.endsWith(`.${own}`);
  return ownHosts.some((host) => isOwn(host.toLowerCase().replace(/:\d+$/, ""))) ? null : url;
}

/** Whether the words of a link already say where it leads. */
function showsHost(label: string, href: string, { host }: URL): boolean {
  const shown = label.trim().toLowerCase();
  if (shown === host || `www.${shown}` === host) return true;
  // An address may look like one host and be another, so the host itself must be readable in it.
  return label === href && shown.startsWith(`https://${host}`);
}

class SmallRenderer extends Renderer {
  readonly #ownHosts: readonly string[];
  #inLink = false;

  constructor(ownHosts: readonly string[]) {
    super();
    this.#ownHosts = ownHosts;
  }

  override heading({ tokens }: Tokens.Heading): string {
    const words = this.parser.parseInline(tokens);
    return words === "" ? "" : `<p><strong>${words}</strong></p>\n`;
  }
  override hr({ raw }: Tokens.Hr): string {
    return `<p>${escapeHtml(raw.trim())}</p>\n`;
  }
  override checkbox({ checked }: Tokens.Checkbox): string {
    return checked ? "[x] " : "[ ] ";
  }
  override image({ text }: Tokens.Image): string {
    return escapeHtml(text);
  }
  override text(token: Tokens.Text | Tokens.Escape): string {
    const tokens = "tokens" in token ? token.tokens : undefined;
    return tokens ? this.parser.parseInline(tokens) : escapeHtml(token.text);
  }
  override link({ href, text, tokens }: Tokens.Link): string {
    const url = this.#inLink ? null : outsideUrl(href, this.#ownHosts);
    if (url === null) return this.parser.parseInline(tokens);
    this.#inLink = true;
    try {
      const words = this.parser.parseInline(tokens).trim();
      const host = escapeHtml(url.host);
      const label = words === "" ? host : showsHost(text, href, url) ? words : `${words} (${host})`;
      return `<a href="${escapeHtml(url.href)}">${label}</a>`;
    } finally {
      this.#inLink = false;
    }
  }
}

/**
 * Turns the small set of Markdown into HTML that still has to pass the sanitiser. Headings become
 * bold paragraphs, images their description; code, tables and raw HTML stay the text they are.
 * @throws {Error} when the parser cannot manage the text
 */
export function smallSetHtml(text: string, { ownHosts = [] }: RenderOptions): string {
  const options: MarkedOptions = {
    gfm: true,
    breaks: true,
    tokenizer: new SmallTokenizer(),
    renderer: new SmallRenderer(ownHosts),
  };
  return Parser.parse(Lexer.lex(text, options), options);
}
