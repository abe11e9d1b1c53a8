import type { ReactNode } from 'react';

export interface DescriptionListProps {
  items: readonly { term: string; value: ReactNode }[];
}

export function DescriptionList({ items }: DescriptionListProps): ReactNode {
  return (
    <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] content-start items-baseline gap-x-4 gap-y-2 text-13">
      {items.map((item) => (
        <div key={item.term} className="contents">
          <dt className="text-quiet">{item.term}</dt>
          <dd className="min-w-0">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
