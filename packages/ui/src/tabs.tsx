import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useLocale } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { RouterLink } from './router-link.tsx';

export interface TabItem {
  id: string;
  label: string;
  /** Already written in the language's digits. */
  count?: string;
  /** A tab that leads to an address of its own (saved views). */
  href?: string;
}

export interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected: string;
  onSelect?: (id: string) => void;
  className?: string;
}

export const tabRow =
  'no-print flex gap-1 overflow-x-auto overflow-y-hidden border-b border-line [scrollbar-width:none]';

const tab =
  'flex cursor-pointer items-center gap-2 rounded-t-control border-b-2 px-3 py-2 font-medium whitespace-nowrap no-underline transition-colors pointer-coarse:min-h-11 hover:text-ink focus-visible:-outline-offset-2 data-focus-visible:-outline-offset-2';

export const tabLook = (isSelected: boolean): string =>
  classNames(tab, isSelected ? 'border-accent text-ink' : 'border-transparent text-quiet');

/** Where the row is wider than the page, the chosen tab is brought into sight; the page itself stays where it is. */
function useSelectedInSight(row: RefObject<HTMLElement | null>, selected: string): void {
  useEffect(() => {
    const box = row.current;
    const chosen = box?.querySelector('[aria-current=page], [aria-checked=true]');
    if (!box || !chosen || selected === '') return;
    const outer = box.getBoundingClientRect();
    const inner = chosen.getBoundingClientRect();
    if (inner.left >= outer.left && inner.right <= outer.right) return;
    box.scrollBy({ left: (inner.left + inner.right - outer.left - outer.right) / 2, behavior: 'instant' });
  }, [row, selected]);
}

/** Views of one list: links when they have addresses, else a choice of one. Parts of one page are PanelTabs. */
export function Tabs(props: TabsProps): ReactNode {
  return props.items.some((item) => item.href) ? <ViewLinks {...props} /> : <ViewChoice {...props} />;
}

function ViewLinks({ label, items, selected, className }: TabsProps): ReactNode {
  const row = useRef<HTMLElement>(null);
  useSelectedInSight(row, selected);
  return (
    <nav ref={row} aria-label={label} className={classNames(tabRow, className)}>
      {items.map((item) => (
        <RouterLink
          key={item.id}
          href={item.href ?? ''}
          {...(item.id === selected ? { 'aria-current': 'page' as const } : {})}
          className={tabLook(item.id === selected)}
        >
          <TabText item={item} />
        </RouterLink>
      ))}
    </nav>
  );
}

function ViewChoice({ label, items, selected, onSelect, className }: TabsProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useSelectedInSight(box, selected);
  const { direction } = useLocale();
  const onKeyDown = (event: KeyboardEvent): void => {
    const ahead = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const at = items.findIndex((item) => item.id === selected);
    const next = (at + (event.key === ahead ? 1 : items.length - 1)) % items.length;
    onSelect?.(items[next]?.id ?? selected);
    box.current?.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
  };
  return (
    <div ref={box} role="radiogroup" aria-label={label} className={classNames(tabRow, className)}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="radio"
          aria-checked={item.id === selected}
          tabIndex={item.id === selected ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => item.id !== selected && onSelect?.(item.id)}
          className={tabLook(item.id === selected)}
        >
          <TabText item={item} />
        </button>
      ))}
    </div>
  );
}

export function TabText({ item }: { item: TabItem }): ReactNode {
  return (
    <>
      {item.label}
      {item.count && <span className="rounded-full bg-shade px-2 text-12 text-quiet">{item.count}</span>}
    </>
  );
}
