import type { ReactNode } from 'react';
import {
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components';
import { classNames } from './class-names.ts';

const day =
  'relative flex size-9 cursor-pointer items-center justify-center rounded-control outline-none pointer-coarse:size-11 ' +
  'data-hovered:bg-shade data-focus-visible:outline-2 data-focus-visible:outline-accent data-disabled:cursor-default data-disabled:text-quiet data-disabled:opacity-50 ' +
  'data-unavailable:line-through data-outside-month:hidden ' +
  'data-today:font-bold data-today:after:absolute data-today:after:bottom-1 data-today:after:size-1 data-today:after:rounded-full data-today:after:bg-current';

const chosen = 'data-selected:bg-accent data-selected:text-on-accent data-selected:data-hovered:bg-accent-hover';

const band =
  'data-selected:rounded-none data-selected:bg-accent-wash data-selection-start:rounded-s-control data-selection-start:bg-accent data-selection-start:text-on-accent ' +
  'data-selection-end:rounded-e-control data-selection-end:bg-accent data-selection-end:text-on-accent';

/** The days of one month. Narrow weekdays: Persian has no short ones, and the long ones break the grid. */
export function CalendarDays({ isRange = false }: { isRange?: boolean }): ReactNode {
  return (
    <CalendarGrid weekdayStyle="narrow" className="border-separate border-spacing-y-0.5">
      <CalendarGridHeader>
        {(name) => <CalendarHeaderCell className="size-9 text-12 font-medium text-quiet">{name}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>
        {(date) => <CalendarCell date={date} className={classNames(day, isRange ? band : chosen)} />}
      </CalendarGridBody>
    </CalendarGrid>
  );
}
