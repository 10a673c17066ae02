/** How long its writer may change a text after sending it. */
const editableMinutes = 15;
/** What is stored is rounded up to this: the row must not tell the minute at which somebody wrote. */
const roundedTo = 5 * 60_000;

/** Until when a text sent at `now` may be changed, as it is stored. */
export function editableFrom(now: Date): Date {
  const until = now.getTime() + editableMinutes * 60_000;
  return new Date(Math.ceil(until / roundedTo) * roundedTo);
}

/** Whether a text may still be changed by its writer. */
export function isEditable(
  post: { editableUntil: Date | null; visibility: string },
  now: Date,
): boolean {
  return post.visibility !== "removed" && post.editableUntil !== null && post.editableUntil > now;
}
