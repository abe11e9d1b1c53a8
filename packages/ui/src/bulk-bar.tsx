import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface BulkBarProps {
  /** The name of the region. */
  label: string;
  /** «۳ خبر انتخاب شده». */
  summary: string;
  clearLabel: string;
  onClear: () => void;
  children: ReactNode;
}

export function BulkBar({ label, summary, clearLabel, onClear, children }: BulkBarProps): ReactNode {
  return (
    <section
      aria-label={label}
      className="no-print flex flex-wrap items-center gap-2 rounded-card bg-accent-wash py-1.5 ps-4 pe-2"
    >
      <p aria-live="polite" className="me-auto text-13 font-medium">
        {summary}
      </p>
      {children}
      <Button variant="quiet" size="small" onPress={onClear}>
        {clearLabel}
      </Button>
    </section>
  );
}
