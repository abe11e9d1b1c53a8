import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { type Tone, toneOnWash } from './tone.ts';

export interface BadgeProps {
  tone?: Tone;
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Badge({ tone = 'neutral', icon, className, children }: BadgeProps): ReactNode {
  return (
    <span
      className={classNames(
        'inline-flex min-h-6 w-fit items-center gap-1.5 rounded-full border px-2.5 text-12 font-medium whitespace-nowrap',
        toneOnWash[tone],
        className,
      )}
    >
      {icon && (
        <span aria-hidden="true" className="shrink-0">
          {icon}
        </span>
      )}
      {children}
    </span>
  );
}
