/** A link as data: components get words and addresses from the page, never invent them. */
export type LinkTo = {
  href: string;
  label: string;
  /** The page the reader is on now; rendered as `aria-current="page"`. */
  current?: boolean;
};
