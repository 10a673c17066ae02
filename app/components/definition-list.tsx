import type { ReactNode } from "react";

export type DefinitionListProps = {
  items: readonly { term: string; detail: ReactNode }[];
};

/** Facts by name: what we store, what a case is about. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="definitions">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
