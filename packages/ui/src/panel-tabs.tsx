import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { type TabItem, tabLook, tabRow, type TabsProps, TabText } from './tabs.tsx';

export interface PanelTabsProps extends Omit<TabsProps, 'items'> {
  items: readonly (TabItem & { content: ReactNode })[];
}

/** Parts of one page, one of them shown. */
export function PanelTabs({ label, items, selected, onSelect, className }: PanelTabsProps): ReactNode {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect?.(String(key))}
      {...(className ? { className } : {})}
    >
      <TabList aria-label={label} items={items} className={tabRow}>
        {(item) => (
          <Tab id={item.id} className={({ isSelected }) => tabLook(isSelected)}>
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
