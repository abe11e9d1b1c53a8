import type { ReactNode, RefObject } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { floatingBox, optionRow } from './field-classes.ts';
import { Kbd } from './kbd.tsx';
import type { MenuEntry, MenuProps } from './menu.tsx';
import type { OpenedAt } from './overlay-trigger.tsx';

interface MenuOverlayProps extends Omit<MenuProps, 'trigger'> {
  triggerRef: RefObject<HTMLElement | null>;
  openedAt: OpenedAt | null;
  onClose: () => void;
}

export function MenuOverlay(props: MenuOverlayProps): ReactNode {
  const { label, groups, placement = 'bottom start', selectionMode = 'none', selected, onSelect } = props;
  const { triggerRef, openedAt, onClose } = props;
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
    <Popover
      triggerRef={triggerRef}
      isOpen={openedAt !== null}
      onOpenChange={(open) => !open && onClose()}
      aria-label={label}
      placement={placement}
      offset={4}
      className={classNames(floatingBox, 'min-w-52')}
    >
      <AriaMenu
        aria-label={label}
        autoFocus={openedAt ?? true}
        onClose={onClose}
        {...selection}
        className="max-h-[min(32rem,70vh)] overflow-auto p-1 outline-none"
      >
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
