import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';

export interface DisclosureProps {
  title: string;
  level?: 2 | 3 | 4;
  defaultExpanded?: boolean;
  /** Beside the title, e.g. a count. */
  hint?: ReactNode;
  children: ReactNode;
}

export function Disclosure({ title, level = 3, defaultExpanded = false, hint, children }: DisclosureProps): ReactNode {
  return (
    <AriaDisclosure defaultExpanded={defaultExpanded} className="group/disclosure border-b border-line last:border-b-0">
      <Heading level={level}>
        <Button
          slot="trigger"
          className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded-control py-2 text-start font-medium data-hovered:text-accent-hover"
        >
          <ChevronRight
            aria-hidden="true"
            className="icon-directional size-4 shrink-0 text-quiet transition-[rotate] group-data-expanded/disclosure:rotate-90 rtl:group-data-expanded/disclosure:-rotate-90"
          />
          <span className="flex-1">{title}</span>
          {hint && <span className="text-13 font-normal text-quiet">{hint}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="ps-6 group-data-expanded/disclosure:pb-4">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
