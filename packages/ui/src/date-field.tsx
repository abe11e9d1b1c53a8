import type { ReactNode } from 'react';
import { DateField as AriaDateField, Group } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { DateInput } from './date-input.tsx';
import type { DateFieldBase } from './date-field-base.ts';
import { dateFromIso, isoFromDate } from './date-values.ts';
import { fieldBox } from './field-classes.ts';
import { FieldFrame, fieldStack } from './field-frame.tsx';

export interface DateFieldProps extends DateFieldBase {
  /** `YYYY-MM-DD`, Gregorian. */
  value: string | null;
  onChange: (value: string | null) => void;
  minValue?: string;
  maxValue?: string;
}

/** A date by keyboard alone, for birthdays and the like: no calendar to leaf through. */
export function DateField(props: DateFieldProps): ReactNode {
  const { label, hideLabel, description, errorMessage, value, onChange, minValue, maxValue, className, ...rest } =
    props;
  return (
    <AriaDateField
      {...rest}
      value={dateFromIso(value)}
      onChange={(next) => onChange(isoFromDate(next))}
      minValue={dateFromIso(minValue)}
      maxValue={dateFromIso(maxValue)}
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <Group className={fieldBox} isInvalid={Boolean(errorMessage)}>
          <DateInput className="flex-1 px-3" />
        </Group>
      </FieldFrame>
    </AriaDateField>
  );
}
