import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Link, Tab, TabList, TabPanel, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
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

const row = 'no-print flex gap-1 overflow-x-auto overflow-y-hidden border-b border-line [scrollbar-width:none]';

const tab =
  'flex cursor-pointer items-center gap-2 rounded-t-control border-b-2 px-3 py-2 font-medium whitespace-nowrap no-underline transition-colors pointer-coarse:min-h-11 data-hovered:text-ink data-focus-visible:-outline-offset-2';

const look = (isSelected: boolean): string =>
  classNames(tab, isSelected ? 'border-accent text-ink' : 'border-transparent text-quiet');

/** Parts of one page (items with content), or views of one list: links when they have addresses, else a choice of one. */
export function Tabs(props: TabsProps): ReactNode {
  const { label, items, selected, onSelect, className } = props;
  if (items.some((item) => item.content)) return <PanelTabs {...props} />;
  if (items.some((item) => item.href)) {
    return (
      <nav aria-label={label} className={classNames(row, className)}>
        {items.map((item) => (
          <Link
            key={item.id}
            {...(item.href ? { href: item.href } : {})}
            {...(item.id === selected ? { 'aria-current': 'page' as const } : {})}
            className={look(item.id === selected)}
          >
            <TabText item={item} />
          </Link>
        ))}
      </nav>
    );
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        for (const key of keys) onSelect?.(String(key));
      }}
      className={classNames(row, className)}
    >
      {items.map((item) => (
        <ToggleButton key={item.id} id={item.id} className={({ isSelected }) => look(isSelected)}>
          <TabText item={item} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function PanelTabs({ label, items, selected, onSelect, className }: TabsProps): ReactNode {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))} className={className}>
      <TabList aria-label={label} items={items} className={row}>
        {(item) => (
          <Tab id={item.id} className={({ isSelected }) => look(isSelected)}>
            <TabText item={item} />
          </Tab>
        )}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="pt-4">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

function TabText({ item }: { item: TabItem }): ReactNode {
  return (
    <>
      {item.label}
      {item.count && <span className="rounded-full bg-shade px-2 text-12 text-quiet">{item.count}</span>}
    </>
  );
}
