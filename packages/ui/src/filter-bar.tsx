import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface FilterBarLabels {
  /** The button on a phone and the title of the sheet. */
  filters: string;
  done: string;
  close: string;
}

interface FilterBarProps {
  search?: ReactNode;
  filters?: ReactNode;
  labels?: FilterBarLabels | undefined;
  activeFilters?: string | undefined;
}

/** One line of filters; on a phone a button that opens them as a sheet. */
export function FilterBar({ search, filters, labels, activeFilters }: FilterBarProps): ReactNode {
  const [sheet, setSheet] = useState(false);
  return (
    <div className="no-print flex items-end gap-2 md:flex-wrap">
      {search && <div className="min-w-32 flex-1 sm:min-w-48 sm:max-w-80">{search}</div>}
      {filters && <div className="flex min-w-0 flex-wrap items-end gap-2 max-md:hidden">{filters}</div>}
      {filters && labels && (
        <div className="md:hidden">
          <Button icon={<SlidersHorizontal className="size-4" />} onPress={() => setSheet(true)}>
            {labels.filters}
            {activeFilters && (
              <span className="rounded-full bg-accent-wash px-2 text-12 text-accent-hover">{activeFilters}</span>
            )}
          </Button>
          <Dialog
            isOpen={sheet}
            onOpenChange={setSheet}
            title={labels.filters}
            closeLabel={labels.close}
            actions={
              <Button variant="primary" onPress={() => setSheet(false)}>
                {labels.done}
              </Button>
            }
          >
            <div className="flex flex-col gap-4">{filters}</div>
          </Dialog>
        </div>
      )}
    </div>
  );
}
