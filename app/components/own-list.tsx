import type { ReactNode } from "react";

export type OwnListItem = {
  key: string;
  title: ReactNode;
  /** Short facts, one a line; empty ones are left out. */
  facts?: readonly (ReactNode | null)[];
  /** A one-button form, or several. */
  act?: ReactNode;
};

/** Things of one's own, each with what can be done about it: sessions, aliases. */
export function OwnList({ items }: { items: readonly OwnListItem[] }) {
  return (
    <ul className="own-list">
      {items.map(({ key, title, facts = [], act }) => (
        <li key={key}>
          <div>
            <p className="own-title">{title}</p>
            {facts.map((fact, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: facts have an order and nothing else
              fact ? <p key={index}>{fact}</p> : null,
            )}
          </div>
          {act}
        </li>
      ))}
    </ul>
  );
}
