import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop } from 'react-aria-components';

export interface BoardColumn<Item> {
  id: string;
  title: string;
  items: readonly Item[];
  /** «۳» */
  count: string;
}

export interface BoardColumnsProps<Item extends { id: string }> {
  columns: readonly BoardColumn<Item>[];
  titleOf: (item: Item) => string;
  /** «گرفتن …»: the handle, which the keyboard takes hold of with Enter and carries with Tab. */
  dragLabel: (item: Item) => string;
  renderCard: (item: Item) => ReactNode;
  emptyText: string;
  /** A card was put down in a column that it is not in. */
  onMove: (item: Item, columnId: string) => void;
}

const dragType = 'application/x-ravabet-card';

/** Cards in columns. They are carried by mouse, touch or keyboard; what a move means is decided by who hears of it. */
export function BoardColumns<Item extends { id: string }>(props: BoardColumnsProps<Item>): ReactNode {
  return (
    <div className="flex items-start gap-2 overflow-x-auto pb-3 max-md:flex-col max-md:overflow-visible">
      {props.columns.map((column) => (
        <Column key={column.id} {...props} column={column} />
      ))}
    </div>
  );
}

function Column<Item extends { id: string }>(
  props: BoardColumnsProps<Item> & { column: BoardColumn<Item> },
): ReactNode {
  const { column, columns, titleOf, dragLabel, renderCard, emptyText, onMove } = props;
  const { dragAndDropHooks } = useDragAndDrop<Item>({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [dragType]: String(key),
        'text/plain': titleOf(column.items.find(({ id }) => id === key) as Item),
      })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      void Promise.all(items.filter(isTextDropItem).map((item) => item.getText(dragType))).then((ids) => {
        for (const item of columns.flatMap((one) => one.items)) {
          const isHere = column.items.some(({ id }) => id === item.id);
          if (ids.includes(item.id) && !isHere) onMove(item, column.id);
        }
      });
    },
  });
  return (
    <section
      aria-label={column.title}
      className="flex min-w-36 flex-1 basis-0 flex-col gap-2 max-md:w-full max-md:basis-auto"
    >
      <h2 className="flex items-center justify-between gap-2 px-1 text-13 font-bold">
        {column.title}
        <span className="rounded-full bg-shade px-2 font-medium text-quiet">{column.count}</span>
      </h2>
      <GridList
        aria-label={column.title}
        items={column.items}
        // Cards also change with the language and with what may be done.
        dependencies={[renderCard]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => <p className="px-2 py-4 text-center text-13 text-quiet">{emptyText}</p>}
        className="flex min-h-24 flex-col gap-2 rounded-card border border-transparent bg-shade p-1.5 outline-none data-drop-target:border-accent data-drop-target:bg-accent-wash data-focus-visible:outline-2 data-focus-visible:outline-accent"
      >
        {(item) => (
          <GridListItem
            id={item.id}
            textValue={titleOf(item)}
            className="flex rounded-control border border-line bg-card py-2 ps-0.5 pe-1.5 outline-none data-dragging:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-accent"
          >
            <Button
              slot="drag"
              aria-label={dragLabel(item)}
              className="flex size-7 shrink-0 cursor-grab items-center justify-center rounded-small text-quiet pointer-coarse:size-11 data-focus-visible:outline-2 data-focus-visible:outline-accent"
            >
              <GripVertical aria-hidden="true" className="size-4" />
            </Button>
            <div className="flex min-w-0 flex-1 flex-col gap-1.5">{renderCard(item)}</div>
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}
