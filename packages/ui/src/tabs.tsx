import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface TabItem {
  id: string;
  label: string;
  /** Already written in the language's digits. */
  count?: string;
  /** A tab that leads to an address of its own (saved views). */
  href?: string;
  content?: ReactNode;
}

export interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected: string;
  onSelect?: (id: string) => void;
  className?: string;
}

export function Tabs({ label, items, selected, onSelect, className }: TabsProps): ReactNode {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))} className={className}>
      <TabList
        aria-label={label}
        items={items}
        className="no-print flex gap-1 overflow-x-auto overflow-y-hidden border-b border-line [scrollbar-width:none]"
      >
        {(item) => (
          <Tab
            id={item.id}
            {...(item.href ? { href: item.href } : {})}
            className={classNames(
              '-mb-px flex cursor-pointer items-center gap-2 rounded-t-control border-b-2 border-transparent px-3 py-2 font-medium whitespace-nowrap text-quiet no-underline transition-colors pointer-coarse:min-h-11',
              'data-hovered:text-ink data-selected:border-accent data-selected:text-ink data-focus-visible:-outline-offset-2',
            )}
          >
            {item.label}
            {item.count && <span className="rounded-full bg-shade px-2 text-12 text-quiet">{item.count}</span>}
          </Tab>
        )}
      </TabList>
      {items.some((item) => item.content) &&
        items.map((item) => (
          <TabPanel key={item.id} id={item.id} className="pt-4">
            {item.content}
          </TabPanel>
        ))}
    </AriaTabs>
  );
}
