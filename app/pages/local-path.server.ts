/** A path on this site to go back to, or `/` for anything that could lead elsewhere. */
export function localPath(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > 500) return "/";
  return /^\/(?![/\\])[\w\-./?=&%]*$/.test(wanted) ? wanted : "/";
}
