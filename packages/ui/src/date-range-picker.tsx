import { CalendarDays as CalendarIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  DateRangePicker as AriaDateRangePicker,
  Button,
  Dialog,
  Group,
  Popover,
  RangeCalendar,
} from 'react-aria-components';
import { CalendarDays } from './calendar-days.tsx';
import { CalendarHeading } from './calendar-heading.tsx';
import { classNames } from './class-names.ts';
import type { DateFieldBase } from './date-field-base.ts';
import { DateInput } from './date-input.tsx';
import { dateFromIso, isoFromDate } from './date-values.ts';
import { boxButton, fieldBox, floatingBox } from './field-classes.ts';
import { FieldFrame, fieldStack } from './field-frame.tsx';

export interface DateRange {
  /** `YYYY-MM-DD`, both ends included. */
  start: string;
  end: string;
}

export interface DateRangePickerProps extends Omit<DateFieldBase, 'name'> {
  value: DateRange | null;
  onChange: (value: DateRange | null) => void;
  /** Between the two dates: «تا». */
  separator: string;
  minValue?: string;
  maxValue?: string;
}

export function DateRangePicker(props: DateRangePickerProps): ReactNode {
  const {
    label,
    hideLabel,
    description,
    errorMessage,
    value,
    onChange,
    separator,
    minValue,
    maxValue,
    className,
    ...rest
  } = props;
  const start = dateFromIso(value?.start);
  const end = dateFromIso(value?.end);
  return (
    <AriaDateRangePicker
      {...rest}
      value={start && end ? { start, end } : null}
      onChange={(next) => {
        const from = isoFromDate(next?.start ?? null);
        const until = isoFromDate(next?.end ?? null);
        onChange(from && until ? { start: from, end: until } : null);
      }}
      minValue={dateFromIso(minValue)}
      maxValue={dateFromIso(maxValue)}
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <Group className={fieldBox}>
          <DateInput slot="start" className="ps-3" />
          <span aria-hidden="true" className="px-2 text-quiet">
            {separator}
          </span>
          <DateInput slot="end" className="flex-1 pe-2" />
          <Button className={boxButton}>
            <CalendarIcon aria-hidden="true" className="size-4" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover offset={4} className={floatingBox}>
        <Dialog className="p-3 outline-none">
          <RangeCalendar>
            <CalendarHeading />
            <CalendarDays isRange />
          </RangeCalendar>
        </Dialog>
      </Popover>
    </AriaDateRangePicker>
  );
}
