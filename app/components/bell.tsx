export type BellProps = { href: string; isNew: boolean; label: string; current: boolean };

/** Whether something is new, in words; the dot only repeats them. */
export function Bell({ href, isNew, label, current }: BellProps) {
  return (
    <a
      className={isNew ? "bell bell-new" : "bell"}
      href={href}
      aria-current={current ? "page" : undefined}
    >
      {label}
    </a>
  );
}
