import { ArrowDown, ArrowUp } from 'lucide-react';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';
import { RouterLink } from './router-link.tsx';
import { useRowKeys } from './row-keys.ts';
import { type TableSort, TableSortChoice } from './table-sort.tsx';

export type { TableSort } from './table-sort.tsx';

export interface TableColumn<Item> {
  id: string;
  header: string;
  cell: (item: Item) => ReactNode;
  /** The one column that names the row; it becomes the title of the card on a phone, and the row's link. */
  isRowHeader?: boolean;
  allowsSorting?: boolean;
  /** Numbers stand at the end, in figures of one width. */
  isNumeric?: boolean;
  /** A Tailwind width, e.g. 'w-40'. */
  width?: string;
  /** Left out of the card on a phone. */
  hideOnCard?: boolean;
}

export interface TableProps<Item extends { id: string }> {
  label: string;
  columns: readonly TableColumn<Item>[];
  rows: readonly Item[];
  sort?: TableSort;
  onSortChange?: (sort: TableSort) => void;
  /** Names the choice of the order that a phone shows, where the heads of the columns are not drawn. */
  sortLabel?: string;
  /** 'all' or ids; with it the rows can be chosen, and `selectLabels` is needed. */
  selected?: 'all' | Set<string>;
  onSelect?: (selected: 'all' | Set<string>) => void;
  selectLabels?: { all: string; one: string };
  rowHref?: (item: Item) => string;
  className?: string;
}

const headCell = 'border-b border-line px-3 py-2 text-start text-13 font-medium text-quiet';
const bodyCell =
  'border-b border-line px-3 py-2.5 align-middle text-start font-normal group-last:border-b-0 max-sm:border-0';
const checkbox = 'block size-4.5 cursor-pointer accent-accent pointer-coarse:size-6';

/** Written out, because a table drawn as cards (on a phone) loses what it is in some browsers. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** Pressing anywhere in a row is pressing its link, as long as nothing else was pressed and no text is being marked. */
function pressRow(event: MouseEvent<HTMLTableRowElement>): void {
  if (event.defaultPrevented || (event.target as Element).closest('a, button, input, label')) return;
  if (String(window.getSelection()) !== '') return;
  const link = event.currentTarget.querySelector<HTMLAnchorElement>('a[data-row-link]');
  if (event.ctrlKey || event.metaKey) window.open(link?.href);
  else link?.click();
}

export function Table<Item extends { id: string }>(props: TableProps<Item>): ReactNode {
  const { label, columns, rows, sort, onSortChange, sortLabel, selected, onSelect, selectLabels, rowHref } = props;
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box);
  const isChosen = (id: string): boolean => selected === 'all' || selected?.has(id) === true;
  const choose = (id: string, on: boolean): void => {
    const next = new Set(rows.map((row) => row.id).filter(isChosen));
    if (on) next.add(id);
    else next.delete(id);
    onSelect?.(next.size === rows.length ? 'all' : next);
  };
  return (
    <>
      {sortLabel && onSortChange && (
        <TableSortChoice label={sortLabel} columns={columns} sort={sort} onSortChange={onSortChange} />
      )}
      <div ref={box} className={classNames('overflow-x-auto rounded-card border border-line bg-card', props.className)}>
        <table {...as.table} aria-label={label} className="cards-when-narrow w-full border-separate border-spacing-0">
          <thead {...as.rowgroup}>
            <tr {...as.row}>
              {selected !== undefined && (
                <th {...as.columnheader} className={classNames(headCell, 'w-12')}>
                  <input
                    type="checkbox"
                    aria-label={selectLabels?.all}
                    checked={rows.length > 0 && rows.every(({ id }) => isChosen(id))}
                    onChange={(event) => onSelect?.(event.target.checked ? 'all' : new Set())}
                    className={checkbox}
                  />
                </th>
              )}
              {columns.map((column) => (
                <HeadCell key={column.id} column={column} sort={sort} onSortChange={onSortChange} />
              ))}
            </tr>
          </thead>
          <tbody {...as.rowgroup}>
            {rows.map((item) => (
              <tr
                key={item.id}
                {...as.row}
                tabIndex={-1}
                {...(rowHref ? { onClick: pressRow } : {})}
                {...(selected === undefined ? {} : { 'aria-selected': isChosen(item.id) })}
                className={classNames(
                  'group outline-none hover:bg-shade aria-selected:bg-accent-wash',
                  'has-[a[data-row-link]:focus-visible]:outline-2 has-[a[data-row-link]:focus-visible]:-outline-offset-2',
                  'focus-visible:outline-2 focus-visible:-outline-offset-2',
                  rowHref && 'cursor-pointer',
                )}
              >
                {selected !== undefined && (
                  <td {...as.cell} data-picker className={classNames(bodyCell, 'w-12')}>
                    <input
                      type="checkbox"
                      aria-label={selectLabels?.one}
                      checked={isChosen(item.id)}
                      onChange={(event) => choose(item.id, event.target.checked)}
                      className={checkbox}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <BodyCell key={column.id} column={column} item={item} href={rowHref?.(item)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface HeadCellProps<Item> {
  column: TableColumn<Item>;
  sort: TableSort | undefined;
  onSortChange: ((sort: TableSort) => void) | undefined;
}

function HeadCell<Item>({ column, sort, onSortChange }: HeadCellProps<Item>): ReactNode {
  const direction = sort?.column === column.id ? sort.direction : null;
  const look = classNames(headCell, column.width, 'print:w-auto', column.isNumeric && 'text-end');
  if (!column.allowsSorting) {
    return (
      <th {...as.columnheader} className={look}>
        {column.header}
      </th>
    );
  }
  return (
    <th {...as.columnheader} aria-sort={direction ?? 'none'} className={look}>
      <button
        type="button"
        onClick={() =>
          onSortChange?.({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
        }
        className="inline-flex cursor-pointer items-center gap-1 rounded-small hover:text-ink"
      >
        {column.header}
        <span aria-hidden="true" className="size-3.5">
          {direction === 'ascending' && <ArrowUp className="size-3.5" />}
          {direction === 'descending' && <ArrowDown className="size-3.5" />}
        </span>
      </button>
    </th>
  );
}

interface BodyCellProps<Item> {
  column: TableColumn<Item>;
  item: Item;
  href: string | undefined;
}

function BodyCell<Item>({ column, item, href }: BodyCellProps<Item>): ReactNode {
  const Tag = column.isRowHeader ? 'th' : 'td';
  const content = column.cell(item);
  return (
    <Tag
      {...(column.isRowHeader ? as.rowheader : as.cell)}
      {...(column.isRowHeader ? { 'data-lead': true } : {})}
      className={classNames(bodyCell, column.isNumeric && 'text-end sm:figures', column.hideOnCard && 'max-sm:!hidden')}
    >
      <span aria-hidden="true" className="cell-label hidden text-13 text-quiet">
        {column.header}
      </span>
      {/* A name in another script begins where its column begins. */}
      <span className="cell-content [&_bdi]:[text-align:-webkit-match-parent] [&_bdi]:[text-align:match-parent]">
        {column.isRowHeader && href ? (
          <RouterLink href={href} data-row-link className="block text-inherit no-underline outline-none">
            {content}
          </RouterLink>
        ) : (
          content
        )}
      </span>
    </Tag>
  );
}
