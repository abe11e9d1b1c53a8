import type { ReactNode } from 'react';

/** Figures for the eye and for a screen reader. The last column is at the end of the line. */
export function DataTable({
  label,
  heads,
  children,
}: {
  label: string;
  heads: readonly string[];
  children: ReactNode;
}): ReactNode {
  return (
    <table className="w-full border-collapse text-13">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr className="text-quiet">
          {heads.map((head, index) => (
            <th
              key={head}
              scope="col"
              className={index === 0 ? 'py-1 text-start font-medium' : 'py-1 text-end font-medium'}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
