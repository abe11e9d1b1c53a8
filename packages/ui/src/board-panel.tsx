import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export interface BoardPanelProps {
  title: string;
  /** Beside the title: a count or a link to all. */
  hint?: ReactNode;
  width?: 'one' | 'two' | 'full';
  children: ReactNode;
}

const widths = { one: '', two: 'md:col-span-2', full: 'md:col-span-2 xl:col-span-3' };

export function BoardPanel({ title, hint, width = 'one', children }: BoardPanelProps): ReactNode {
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      className={classNames('flex min-w-0 flex-col gap-3 rounded-card border border-line bg-card p-4', widths[width])}
    >
      <div className="flex items-baseline justify-between gap-3">
        <h2 id={titleId} className="text-15 font-bold">
          {title}
        </h2>
        {hint && <span className="text-13 text-quiet">{hint}</span>}
      </div>
      {children}
    </section>
  );
}
