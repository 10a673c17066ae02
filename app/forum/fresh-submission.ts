/**
 * Stands in rendered pages where the server puts a random submission id as it sends them (see
 * app/server/fresh-value.ts). Somebody who writes it in a post only sees a random value there.
 */
export const freshSubmission = "\uE000fresh-submission\uE001";
