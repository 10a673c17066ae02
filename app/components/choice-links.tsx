import type { LinkTo } from "./link-to.ts";

/** One of a few views of the same page, each an address of its own; the one that is shown is marked. */
export function ChoiceLinks({ label, links }: { label: string; links: readonly LinkTo[] }) {
  return (
    <nav className="choice-links" aria-label={label}>
      <ul>
        {links.map(({ href, label: words, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "true" : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
