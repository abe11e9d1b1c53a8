import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** One grey bar in the place of one line of text; give it the width the text will have. */
export function Skeleton({ className }: { className?: string }): ReactNode {
  return (
    <span aria-hidden="true" className={classNames('block h-4 animate-breathe rounded-small bg-line', className)} />
  );
}
