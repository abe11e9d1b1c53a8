import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

export interface TableSort {
  column: string;
  direction: 'ascending' | 'descending';
}

interface TableSortChoiceProps {
  label: string;
  columns: readonly { id: string; header: string; allowsSorting?: boolean }[];
  sort: TableSort | undefined;
  onSortChange: (sort: TableSort) => void;
}

/** The order of a list where it is drawn as cards. The phone's own picker is the best one there is. */
export function TableSortChoice({ label, columns, sort, onSortChange }: TableSortChoiceProps): ReactNode {
  const sortable = columns.filter((column) => column.allowsSorting);
  if (sortable.length === 0) return null;
  return (
    <label className="no-print mb-4 flex items-center gap-2 text-13 text-quiet sm:hidden">
      {label}
      <span className="relative min-w-0 flex-1">
        <select
          value={sort?.column ?? ''}
          onChange={(event) => onSortChange({ column: event.target.value, direction: 'ascending' })}
          className="min-h-11 w-full appearance-none rounded-control border border-edge bg-card ps-3 pe-9 text-body text-ink"
        >
          {!sortable.some((column) => column.id === sort?.column) && <option value="">…</option>}
          {sortable.map((column) => (
            <option key={column.id} value={column.id}>
              {column.header}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-quiet"
        />
      </span>
    </label>
  );
}
