/** Posts on one page of a thread. */
export const pageSize = 20;

/** The page of a thread on which a post stands, at the post; `sent` says there that it arrived. */
export function threadUrl(
  threadId: string,
  number: number,
  postId: string,
  { sent = false } = {},
): string {
  const page = Math.ceil(number / pageSize);
  const query = [page > 1 ? `page=${page}` : "", sent ? "sent=1" : ""].filter(Boolean).join("&");
  return `/threads/${threadId}${query && "?"}${query}#p-${postId}`;
}
