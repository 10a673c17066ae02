const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The words of a post's HTML (the renderer's own, always well formed), on one line. */
export function plainText(html: string): string {
  const text = html.replace(/<\/?(?:em|strong|a|code|s|del)\b[^>]*>/g, "").replace(/<[^>]*>/g, " ");
  return (text.includes("&") ? withoutEntities(text) : text).replace(/\s+/g, " ").trim();
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return named[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
