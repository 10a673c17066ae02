/** Tells a reader's program where the page's feed is. */
export function feedOf(href: string) {
  return {
    tagName: "link",
    rel: "alternate",
    type: "application/atom+xml",
    href,
    title: "Leeward",
  };
}
