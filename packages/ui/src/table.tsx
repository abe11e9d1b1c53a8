import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Table as AriaTable, Cell, Column, Row, type Selection, TableBody, TableHeader } from 'react-aria-components';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import { useRowKeys } from './row-keys.ts';

export interface TableColumn<Item> {
  id: string;
  header: string;
  cell: (item: Item) => ReactNode;
  /** The one column that names the row; it becomes the title of the card on a phone. */
  isRowHeader?: boolean;
  allowsSorting?: boolean;
  /** Numbers stand at the end, in figures of one width. */
  isNumeric?: boolean;
  /** A Tailwind width, e.g. 'w-40'. */
  width?: string;
  /** Left out of the card on a phone. */
  hideOnCard?: boolean;
}

export interface TableSort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface TableProps<Item extends { id: string }> {
  label: string;
  columns: readonly TableColumn<Item>[];
  rows: readonly Item[];
  sort?: TableSort;
  onSortChange?: (sort: TableSort) => void;
  /** 'all' or ids; with it the rows can be chosen. */
  selected?: 'all' | Set<string>;
  onSelect?: (selected: 'all' | Set<string>) => void;
  rowHref?: (item: Item) => string;
  onRowAction?: (id: string) => void;
  empty?: ReactNode;
  className?: string;
}

const headCell =
  'border-b border-line px-3 py-2 text-start text-13 font-medium text-quiet outline-none data-focus-visible:outline-2 data-focus-visible:-outline-offset-2';
const bodyCell =
  'border-b border-line px-3 py-2.5 align-middle text-start group-last:border-b-0 data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 max-sm:border-0';

export function Table<Item extends { id: string }>(props: TableProps<Item>): ReactNode {
  const { label, columns, rows, sort, onSortChange, selected, onSelect, rowHref, onRowAction, empty, className } =
    props;
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box);
  const selectable = selected !== undefined;
  const selection = selectable
    ? {
        selectionMode: 'multiple' as const,
        selectedKeys: selected as Selection,
        onSelectionChange: (keys: Selection) => onSelect?.(keys === 'all' ? 'all' : new Set([...keys].map(String))),
      }
    : {};
  return (
    <div ref={box} className={classNames('overflow-x-auto rounded-card border border-line bg-card', className)}>
      <AriaTable
        aria-label={label}
        {...selection}
        {...(sort ? { sortDescriptor: sort } : {})}
        onSortChange={(next) => onSortChange?.({ column: String(next.column), direction: next.direction })}
        {...(onRowAction ? { onRowAction: (key) => onRowAction(String(key)) } : {})}
        className="cards-when-narrow w-full border-separate border-spacing-0 outline-none"
      >
        <TableHeader>
          {selectable && (
            <Column id="picker" width={48} className={classNames(headCell, 'w-12')}>
              <Checkbox slot="selection" />
            </Column>
          )}
          {columns.map((column) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={column.isRowHeader ?? false}
              allowsSorting={column.allowsSorting ?? false}
              className={classNames(
                headCell,
                column.width,
                column.isNumeric && 'text-end',
                column.allowsSorting && 'cursor-pointer data-hovered:text-ink',
              )}
            >
              {({ allowsSorting, sortDirection }) => (
                <span className={classNames('inline-flex items-center gap-1', column.isNumeric && 'justify-end')}>
                  {column.header}
                  {allowsSorting && (
                    <span aria-hidden="true" className="size-3.5">
                      {sortDirection === 'ascending' && <ArrowUp className="size-3.5" />}
                      {sortDirection === 'descending' && <ArrowDown className="size-3.5" />}
                    </span>
                  )}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => empty}>
          {rows.map((item) => (
            <Row
              key={item.id}
              id={item.id}
              {...(rowHref ? { href: rowHref(item) } : {})}
              className="group outline-none data-hovered:bg-shade data-selected:bg-accent-wash data-href:cursor-pointer data-focus-visible:outline-2 data-focus-visible:-outline-offset-2"
            >
              {selectable && (
                <Cell data-picker className={classNames(bodyCell, 'w-12')}>
                  <Checkbox slot="selection" />
                </Cell>
              )}
              {columns.map((column) => (
                <Cell
                  key={column.id}
                  {...(column.isRowHeader ? { 'data-lead': true } : {})}
                  className={classNames(
                    bodyCell,
                    column.isNumeric && 'text-end figures',
                    column.hideOnCard && 'max-sm:!hidden',
                  )}
                >
                  <span aria-hidden="true" className="cell-label hidden text-13 text-quiet">
                    {column.header}
                  </span>
                  <span className="cell-content">{column.cell(item)}</span>
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  );
}
