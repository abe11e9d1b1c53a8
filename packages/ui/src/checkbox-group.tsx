import type { ReactNode } from 'react';
import {
  type CheckboxGroupProps as AriaCheckboxGroupProps,
  CheckboxGroup as AriaCheckboxGroup,
} from 'react-aria-components';
import { Checkbox } from './checkbox.tsx';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { FieldFrame, fieldStack, type FieldTexts } from './field-frame.tsx';

export interface CheckboxGroupProps
  extends Omit<AriaCheckboxGroupProps, 'className' | 'children' | 'style'>,
    FieldTexts {
  choices: Choice[];
  className?: string;
}

export function CheckboxGroup(props: CheckboxGroupProps): ReactNode {
  const { label, hideLabel, description, errorMessage, choices, className, ...rest } = props;
  return (
    <AriaCheckboxGroup
      {...rest}
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <div className="flex flex-col gap-1.5">
          {choices.map((choice) => (
            <Checkbox key={choice.id} value={choice.id} isDisabled={choice.isDisabled ?? false}>
              {choice.label}
            </Checkbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}
