import type { ReactNode } from 'react';
import { useLate } from './late.ts';
import { Skeleton } from './skeleton.tsx';

const widths = ['w-3/5', 'w-2/5', 'w-1/2', 'w-2/3', 'w-5/12'];

/** The shape of a list that is coming. Nothing is seen in the first 150 ms, since most lists are there by then; its room is kept. */
export function ListSkeleton({ label, rows = 8 }: { label: string; rows?: number }): ReactNode {
  const late = useLate(150);
  return (
    <div role="status" aria-label={label} className={late ? undefined : 'invisible'}>
      <div className="rounded-card border border-line bg-card">
        {Array.from({ length: rows }, (_, index) => (
          <div key={index} className="flex h-12 items-center gap-6 border-b border-line px-4 last:border-b-0">
            <Skeleton className={widths[index % widths.length] ?? 'w-1/2'} />
            <Skeleton className="ms-auto w-20 max-sm:hidden" />
            <Skeleton className="w-16" />
          </div>
        ))}
      </div>
    </div>
  );
}
