import { GripVertical, Lock, LockOpen } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import {
  Button,
  type DragAndDropHooks,
  GridList,
  GridListItem,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components';
import { classNames } from './class-names.ts';

/** A chair or a seat seen from above; x and y of its middle, in widths of a chair. */
export interface PlanPlace {
  id: string;
  x: number;
  y: number;
  /** «۳» */
  number: string;
  /** empty: nobody sits there */
  name: string;
  /** why somebody sits there who was put there by hand, and whom that passes */
  note: string;
  isOutOfOrder: boolean;
  isFixed: boolean;
  isLocked: boolean;
}

export interface PlacePlanProps {
  label: string;
  places: readonly PlanPlace[];
  boards: readonly { x: number; y: number; width: number; height: number; isRound: boolean }[];
  /** what is only shown: an interpreter behind somebody, the driver */
  marks: readonly { id: string; x: number; y: number; text: string }[];
  canChange: boolean;
  dragLabel: (place: PlanPlace) => string;
  lockLabel: (place: PlanPlace) => string;
  emptyLabel: string;
  onMove: (fromId: string, toId: string) => void;
  onLock: (id: string) => void;
}

const dragType = 'application/x-ravabet-place';

/**
 * Places from above. Who sits there is carried to another place by mouse, touch or keyboard. Right and left are those of the room: the plan
 * lies from left to right in every language, and only the words in it turn.
 */
export function PlacePlan(props: PlacePlanProps): ReactNode {
  const { label, places, boards, marks, canChange } = props;
  const { left, top, columns, rows } = extentOf(props);
  const at = (x: number, y: number, width: number, height: number): CSSProperties => ({
    insetInlineStart: `calc(var(--unit) * ${x - left})`,
    insetBlockStart: `calc(var(--unit) * ${y - top})`,
    inlineSize: `calc(var(--unit) * ${width})`,
    blockSize: `calc(var(--unit) * ${height})`,
  });
  const chair = ({ x, y }: { x: number; y: number }): CSSProperties => at(x - 0.47, y - 0.38, 0.94, 0.76);
  const size = {
    '--columns': columns,
    inlineSize: `calc(var(--unit) * ${columns})`,
    blockSize: `calc(var(--unit) * ${rows})`,
  } as CSSProperties;
  const dragAndDropHooks = usePlaceDrag(props);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <section aria-label={label} tabIndex={0} className="@container overflow-x-auto pb-2 print:overflow-visible">
      <div
        dir="ltr"
        style={size}
        className="relative mx-auto break-inside-avoid [--unit:clamp(64px,calc(100cqi/var(--columns)),104px)] print:[--unit:min(104px,calc(17cm/var(--columns)))]"
      >
        {boards.map((board) => (
          <span
            key={`${board.x} ${board.y}`}
            aria-hidden="true"
            style={at(board.x, board.y, board.width, board.height)}
            className={classNames(
              'absolute border border-line bg-shade',
              board.isRound ? 'rounded-full' : 'rounded-card',
            )}
          />
        ))}
        {marks.map((mark) => (
          <span
            key={mark.id}
            style={chair(mark)}
            className="absolute flex items-center justify-center rounded-control border border-dashed border-line p-1 text-center text-12 text-quiet"
          >
            <bdi className="line-clamp-3">{mark.text}</bdi>
          </span>
        ))}
        <GridList
          aria-label={label}
          items={places}
          dependencies={[props]}
          keyboardNavigationBehavior="tab"
          layout="grid"
          {...(canChange && { dragAndDropHooks })}
          className="absolute inset-0 outline-none"
        >
          {(place) => <Place place={place} style={chair(place)} {...props} />}
        </GridList>
      </div>
    </section>
  );
}

/** How far the plan reaches, in chairs. */
function extentOf({ places, boards, marks }: PlacePlanProps) {
  const all = [...places, ...marks];
  const left = Math.min(...all.map(({ x }) => x - 0.5), ...boards.map(({ x }) => x));
  const top = Math.min(...all.map(({ y }) => y - 0.5), ...boards.map(({ y }) => y));
  const columns = Math.max(...all.map(({ x }) => x + 0.5), ...boards.map(({ x, width }) => x + width)) - left;
  const rows = Math.max(...all.map(({ y }) => y + 0.5), ...boards.map(({ y, height }) => y + height)) - top;
  return { left, top, columns, rows };
}

function usePlaceDrag({ places, emptyLabel, onMove }: PlacePlanProps): DragAndDropHooks<PlanPlace> {
  const of = (key: unknown): PlanPlace | undefined => places.find(({ id }) => id === key);
  const { dragAndDropHooks } = useDragAndDrop<PlanPlace>({
    getItems: (keys) =>
      [...keys].map((key) => {
        const place = of(key);
        const text = { 'text/plain': place?.name || emptyLabel };
        // Nobody is carried from an empty or a locked place.
        return place?.name && !place.isLocked ? { ...text, [dragType]: place.id } : text;
      }),
    acceptedDragTypes: [dragType],
    getDropOperation: ({ type, ...target }) =>
      type === 'item' && 'key' in target && !of(target.key)?.isLocked ? 'move' : 'cancel',
    onItemDrop: ({ items, target }) => {
      void Promise.all(items.filter(isTextDropItem).map((item) => item.getText(dragType))).then(([from]) => {
        if (from && from !== target.key) onMove(from, String(target.key));
      });
    },
  });
  return dragAndDropHooks;
}

const tool =
  'flex size-6 items-center justify-center rounded-small text-quiet data-focus-visible:outline-2 data-focus-visible:outline-accent';

function Place(props: PlacePlanProps & { place: PlanPlace; style: CSSProperties }): ReactNode {
  const { place, style, canChange, dragLabel, lockLabel, emptyLabel, onLock } = props;
  const { number, name, note, isOutOfOrder, isFixed, isLocked } = place;
  const said = [number, name || emptyLabel, note].filter(Boolean).join(' – ');
  return (
    <GridListItem
      id={place.id}
      textValue={said}
      style={{ ...style, position: 'absolute' }}
      className={classNames(
        'flex flex-col rounded-control border bg-card outline-none data-dragging:opacity-50 data-drop-target:border-accent data-drop-target:bg-accent-wash data-focus-visible:outline-2 data-focus-visible:outline-accent',
        isOutOfOrder ? 'border-saffron bg-saffron-wash' : 'border-line',
      )}
    >
      <span className="flex h-6 items-center justify-between">
        <Button
          slot="drag"
          isDisabled={!canChange || !name || isLocked}
          aria-label={dragLabel(place)}
          className={classNames(tool, 'cursor-grab data-disabled:invisible print:invisible')}
        >
          <GripVertical aria-hidden="true" className="size-4" />
        </Button>
        <span className="text-12 text-quiet">{number}</span>
        {canChange && isFixed ? (
          <Button aria-label={lockLabel(place)} onPress={() => onLock(place.id)} className={tool}>
            {isLocked ? (
              <Lock aria-hidden="true" className="size-3.5" />
            ) : (
              <LockOpen aria-hidden="true" className="size-3.5" />
            )}
          </Button>
        ) : (
          <span className="size-6" />
        )}
      </span>
      <bdi className="line-clamp-3 px-1 text-center text-12 wrap-anywhere" title={note || name}>
        {name || <span className="text-quiet">{emptyLabel}</span>}
      </bdi>
    </GridListItem>
  );
}
