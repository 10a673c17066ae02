import type { ReactNode } from "react";

export type TableProps = {
  caption: string;
  /** Hide the caption from sight where a heading just above says the same. */
  captionHidden?: boolean;
  columns: readonly { label: string; numeric?: boolean }[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
};

/** Rows and columns; under 640 px each row becomes a small stack with its labels beside it. */
export function Table({ caption, captionHidden, columns, rows }: TableProps) {
  return (
    <table className="table">
      <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={column.numeric ? "numeric" : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column, index) => (
              <td
                key={column.label}
                data-label={column.label}
                className={column.numeric ? "numeric" : undefined}
              >
                {row.cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
