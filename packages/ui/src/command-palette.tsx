import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { optionRow } from './field-classes.ts';
import { Kbd } from './kbd.tsx';

export interface PaletteItem {
  id: string;
  label: string;
  /** The place of the match, with its highlighting. */
  detail?: ReactNode;
  icon?: ReactNode;
  shortcut?: readonly string[];
  href?: string;
  onAction?: () => void;
}

export interface PaletteSection {
  id: string;
  title: string;
  items: readonly PaletteItem[];
}

export interface CommandPaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  labels: { title: string; search: string; placeholder: string; results: string; empty: string; searching: string };
  query: string;
  onQueryChange: (query: string) => void;
  /** Already searched, in any spelling: the palette itself leaves nothing out. */
  sections: readonly PaletteSection[];
  isSearching?: boolean;
}

/** ⌘K: any record, page or action. The input keeps the focus; the arrows walk the results. */
export function CommandPalette(props: CommandPaletteProps): ReactNode {
  const { isOpen, onOpenChange, labels, query, onQueryChange, sections, isSearching = false } = props;
  const full = sections.filter((section) => section.items.length > 0);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-50 flex items-start justify-center bg-scrim p-4 pt-[12vh] transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
    >
      <Modal className="w-full max-w-xl overflow-hidden rounded-card border border-line bg-card shadow-float">
        <Dialog aria-label={labels.title} className="flex max-h-[70vh] flex-col outline-none">
          {({ close }) => (
            <Autocomplete inputValue={query} onInputChange={onQueryChange}>
              <SearchField
                aria-label={labels.search}
                autoFocus
                className="flex items-center gap-3 border-b border-line px-4"
              >
                <Search aria-hidden="true" className="size-4.5 shrink-0 text-quiet" />
                <Input
                  placeholder={labels.placeholder}
                  className="min-h-13 min-w-0 flex-1 bg-transparent text-15 outline-none placeholder:text-quiet [&::-webkit-search-cancel-button]:hidden"
                />
                {isSearching && (
                  <span role="status" className="animate-breathe text-12 text-quiet">
                    {labels.searching}
                  </span>
                )}
              </SearchField>
              <Menu
                aria-label={labels.results}
                items={full}
                onAction={() => close()}
                className="min-h-0 flex-1 overflow-auto p-2 outline-none"
                renderEmptyState={() => <p className="px-3 py-6 text-center text-quiet">{labels.empty}</p>}
              >
                {(section) => (
                  <MenuSection id={section.id} className="not-first:mt-2">
                    <Header className="px-3 py-1 text-12 font-medium text-quiet">{section.title}</Header>
                    <Collection items={section.items}>{(item) => <PaletteRow item={item} />}</Collection>
                  </MenuSection>
                )}
              </Menu>
            </Autocomplete>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteRow({ item }: { item: PaletteItem }): ReactNode {
  return (
    <MenuItem
      id={item.id}
      textValue={item.label}
      {...(item.href ? { href: item.href } : {})}
      {...(item.onAction ? { onAction: item.onAction } : {})}
      className={optionRow}
    >
      {item.icon && (
        <span aria-hidden="true" className="shrink-0 text-quiet">
          {item.icon}
        </span>
      )}
      <Text slot="label" className="flex min-w-0 flex-1 items-center gap-3">
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="truncate">{item.label}</span>{' '}
          {item.detail && <span className="truncate text-12 text-quiet">{item.detail}</span>}
        </span>
        {item.shortcut && <Kbd keys={item.shortcut} />}
      </Text>
    </MenuItem>
  );
}
