import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { floatingBox, optionRow } from './field-classes.ts';
import { Kbd } from './kbd.tsx';

export interface MenuEntry {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  /** Keys as drawn, e.g. ['⌘', 'K']. */
  shortcut?: readonly string[];
  tone?: 'normal' | 'danger';
  href?: string;
  isDisabled?: boolean;
  onAction?: () => void;
}

export interface MenuGroup {
  id: string;
  /** Shown above the group. */
  title?: string;
  entries: readonly MenuEntry[];
}

export interface MenuProps {
  label: string;
  groups: readonly MenuGroup[];
  /** The button that opens it. */
  trigger: ReactElement;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
  selectionMode?: 'none' | 'single' | 'multiple';
  selected?: Iterable<string>;
  onSelect?: (ids: string[]) => void;
}

export function Menu(props: MenuProps): ReactNode {
  const { label, groups, trigger, placement = 'bottom start', selectionMode = 'none', selected, onSelect } = props;
  const selection =
    selectionMode === 'none'
      ? {}
      : {
          selectionMode,
          selectedKeys: selected ?? [],
          onSelectionChange: (keys: 'all' | Set<string | number>) =>
            onSelect?.(keys === 'all' ? [] : [...keys].map(String)),
        };
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement={placement} offset={4} className={classNames(floatingBox, 'min-w-52')}>
        <AriaMenu aria-label={label} {...selection} className="max-h-[min(32rem,70vh)] overflow-auto p-1 outline-none">
          {groups.map((group) => (
            <MenuSection
              key={group.id}
              {...(group.title ? {} : { 'aria-label': label })}
              className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
            >
              {group.title && <Header className="px-3 py-1 text-12 font-medium text-quiet">{group.title}</Header>}
              {group.entries.map((entry) => (
                <MenuRow key={entry.id} entry={entry} />
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function MenuRow({ entry }: { entry: MenuEntry }): ReactNode {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      {...(entry.href ? { href: entry.href } : {})}
      {...(entry.onAction ? { onAction: entry.onAction } : {})}
      className={classNames(
        optionRow,
        'data-selected:text-accent-hover',
        entry.tone === 'danger' && 'text-pomegranate data-focused:bg-pomegranate-wash data-focused:text-pomegranate',
      )}
    >
      {entry.icon && (
        <span aria-hidden="true" className="shrink-0">
          {entry.icon}
        </span>
      )}
      <Text slot="label" className="flex min-w-0 flex-1 items-center gap-3">
        <span className="flex min-w-0 flex-1 flex-col">
          <span>{entry.label}</span>{' '}
          {entry.description && <span className="text-12 text-quiet">{entry.description}</span>}
        </span>
        {entry.shortcut && <Kbd keys={entry.shortcut} />}
      </Text>
    </MenuItem>
  );
}
