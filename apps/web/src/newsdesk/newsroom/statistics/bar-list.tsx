import { DataTable } from './data-table.tsx';
import type { ReactNode } from 'react';
import { useFormat } from '../../../shared/use-format.ts';

interface BarListProps {
  label: string;
  name: string;
  count: string;
  items: readonly { id: string; label: ReactNode; n: number }[];
}

/** A table whose figures are drawn too: nothing is said by the drawing alone. */
export function BarList({ label, name, count, items }: BarListProps): ReactNode {
  const { number } = useFormat();
  const most = Math.max(1, ...items.map(({ n }) => n));
  return (
    <DataTable label={label} heads={[name, count]}>
      {items.map(({ id, label: text, n }) => (
        <tr key={id} className="border-t border-line">
          <th scope="row" className="py-2 text-start font-normal">
            <span className="block">{text}</span>
            <svg
              aria-hidden="true"
              className="mt-1 h-1.5 w-full rtl:-scale-x-100"
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
            >
              <rect width="100" height="4" className="fill-shade" />
              <rect width={(100 * n) / most} height="4" className="fill-accent" />
            </svg>
          </th>
          <td className="w-16 py-2 text-end align-top figures">{number(n)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
