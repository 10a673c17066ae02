/**
 * Whether a request that changes something comes from our own pages (SECURITY, requirement 22).
 * Foreign, null and missing origins are refused; browsers too old to send Origin with a form are
 * known by Sec-Fetch-Site or by a Referer, which our referrer policy keeps for our own pages.
 */
export function isSameOrigin(headers: Headers, own: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin !== null) return origin === own;
  if (site === "same-origin") return true;
  const referer = headers.get("referer");
  return referer !== null && URL.canParse(referer) && new URL(referer).origin === own;
}
