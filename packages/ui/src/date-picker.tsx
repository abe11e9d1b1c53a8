import { CalendarDays as CalendarIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { DatePicker as AriaDatePicker, Button, Calendar, Dialog, Group, Popover } from 'react-aria-components';
import { CalendarDays } from './calendar-days.tsx';
import { CalendarHeading } from './calendar-heading.tsx';
import { classNames } from './class-names.ts';
import type { DateFieldProps } from './date-field.tsx';
import { DateInput } from './date-input.tsx';
import { dateFromIso, isoFromDate } from './date-values.ts';
import { boxButton, fieldBox, floatingBox } from './field-classes.ts';
import { FieldFrame, fieldStack } from './field-frame.tsx';

export interface DatePickerProps extends DateFieldProps {
  /** Days that may not be chosen, by their ISO date. */
  isDateUnavailable?: (iso: string) => boolean;
}

export function DatePicker(props: DatePickerProps): ReactNode {
  const {
    label,
    hideLabel,
    description,
    errorMessage,
    value,
    onChange,
    minValue,
    maxValue,
    isDateUnavailable,
    className,
    ...rest
  } = props;
  return (
    <AriaDatePicker
      {...rest}
      value={dateFromIso(value)}
      onChange={(next) => onChange(isoFromDate(next))}
      minValue={dateFromIso(minValue)}
      maxValue={dateFromIso(maxValue)}
      {...(isDateUnavailable ? { isDateUnavailable: (date) => isDateUnavailable(isoFromDate(date) ?? '') } : {})}
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
