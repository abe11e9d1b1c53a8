import type { ReactNode } from 'react';
import { TimeField as AriaTimeField, Group } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { DateInput } from './date-input.tsx';
import type { DateFieldBase } from './date-field-base.ts';
import { isoFromTime, timeFromIso } from './date-values.ts';
import { fieldBox } from './field-classes.ts';
import { FieldFrame, fieldStack } from './field-frame.tsx';

export interface TimeFieldProps extends DateFieldBase {
  /** `HH:MM`, 24 hours. */
  value: string | null;
  onChange: (value: string | null) => void;
}

export function TimeField(props: TimeFieldProps): ReactNode {
  const { label, hideLabel, description, errorMessage, value, onChange, className, name, ...rest } = props;
  return (
    <AriaTimeField
      {...rest}
      {...(name ? { name } : {})}
      value={timeFromIso(value)}
      onChange={(next) => onChange(isoFromTime(next))}
      hourCycle={24}
      shouldForceLeadingZeros
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <Group className={fieldBox} isInvalid={Boolean(errorMessage)}>
          <DateInput className="flex-1 px-3" />
        </Group>
      </FieldFrame>
    </AriaTimeField>
  );
}
