import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { type Tone, toneOnWash } from './tone.ts';

export interface TimelineEntry {
  id: string;
  /** «مریم احمدی خبر را برای بازبینی فرستاد». */
  title: ReactNode;
  /** A RelativeTime. */
  time: ReactNode;
  detail?: ReactNode;
  icon?: ReactNode;
  tone?: Tone;
}

export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }): ReactNode {
  return (
    <ol aria-label={label} className="flex flex-col">
      {entries.map((entry) => (
        <li key={entry.id} className="group relative flex gap-3 pb-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute inset-y-0 start-3 -ms-px border-s border-line group-last:hidden"
          />
          <span
            aria-hidden="true"
            className={classNames(
              'relative z-0 flex size-6 shrink-0 items-center justify-center rounded-full border',
              toneOnWash[entry.tone ?? 'neutral'],
            )}
          >
            {entry.icon ?? <span className="size-1.5 rounded-full bg-current" />}
          </span>
          <div className="min-w-0 flex-1">
            <p className="text-13">{entry.title}</p>
            {entry.detail && <div className="mt-1 text-13 text-quiet">{entry.detail}</div>}
            <p className="text-12 text-quiet">{entry.time}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
