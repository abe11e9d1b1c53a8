import { now } from '@internationalized/date';
import { CalendarDays as CalendarIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { DatePicker as AriaDatePicker, Button, Calendar, Dialog, Group, Popover } from 'react-aria-components';
import { CalendarDays } from './calendar-days.tsx';
import { CalendarHeading } from './calendar-heading.tsx';
import { classNames } from './class-names.ts';
import type { DateFieldBase } from './date-field-base.ts';
import { DateInput } from './date-input.tsx';
import { momentFromIso } from './date-values.ts';
import { boxButton, fieldBox, floatingBox } from './field-classes.ts';
import { FieldFrame, fieldStack } from './field-frame.tsx';

export interface DateTimePickerProps extends DateFieldBase {
  /** An instant, ISO in UTC. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Of the organization, e.g. Asia/Tehran. */
  timeZone: string;
  minValue?: string;
  maxValue?: string;
}

/** Day and time in one field; the calendar changes the day, the segments both. */
export function DateTimePicker(props: DateTimePickerProps): ReactNode {
  const {
    label,
    hideLabel,
    description,
    errorMessage,
    value,
    onChange,
    timeZone,
    minValue,
    maxValue,
    className,
    ...rest
  } = props;
  return (
    <AriaDatePicker
      {...rest}
      value={momentFromIso(value, timeZone)}
      onChange={(next) => onChange(next ? next.toAbsoluteString() : null)}
      placeholderValue={now(timeZone).set({ minute: 0, second: 0, millisecond: 0 })}
      minValue={momentFromIso(minValue, timeZone)}
      maxValue={momentFromIso(maxValue, timeZone)}
      granularity="minute"
      hourCycle={24}
      hideTimeZone
      shouldForceLeadingZeros
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <Group className={fieldBox}>
          <DateInput className="flex-1 px-3" />
          <Button className={boxButton}>
            <CalendarIcon aria-hidden="true" className="size-4" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover offset={4} className={floatingBox}>
        <Dialog className="p-3 outline-none">
          <Calendar>
            <CalendarHeading />
            <CalendarDays />
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
