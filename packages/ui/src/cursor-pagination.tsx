import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface CursorPaginationProps {
  label: string;
  labels: { newer: string; older: string };
  onNewer?: (() => void) | null;
  onOlder?: (() => void) | null;
  /** E.g. «۲۵ تا از نزدیک به ۱٬۲۰۰». */
  summary?: string;
}

/** Pages known only by their neighbours. The ends of the list are told by a button that is off. */
export function CursorPagination({ label, labels, onNewer, onOlder, summary }: CursorPaginationProps): ReactNode {
  if (!onNewer && !onOlder) return summary ? <p className="pt-3 text-13 text-quiet">{summary}</p> : null;
  return (
    <nav aria-label={label} className="no-print flex items-center justify-between gap-3 pt-3">
      <p className="text-13 text-quiet">{summary}</p>
      <div className="flex gap-2">
        <Button
          size="small"
          isDisabled={!onNewer}
          onPress={() => onNewer?.()}
          icon={<ChevronLeft className="icon-directional size-4" />}
        >
          {labels.newer}
        </Button>
        <Button size="small" isDisabled={!onOlder} onPress={() => onOlder?.()}>
          {labels.older}
          <ChevronRight aria-hidden="true" className="icon-directional size-4" />
        </Button>
      </div>
    </nav>
  );
}
