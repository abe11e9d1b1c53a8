import type { ReactNode } from 'react';

/** A group has no input of its own for the summary of faults to lead to. */
export function Focusable({ id, children }: { id: string; children: ReactNode }): ReactNode {
  return (
    <div id={id} tabIndex={-1} className="rounded-card outline-offset-4">
      {children}
    </div>
  );
}
