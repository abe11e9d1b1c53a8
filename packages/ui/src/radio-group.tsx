import type { ReactNode } from 'react';
import {
  Radio,
  type RadioGroupProps as AriaRadioGroupProps,
  RadioGroup as AriaRadioGroup,
} from 'react-aria-components';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { FieldFrame, fieldStack, type FieldTexts } from './field-frame.tsx';

export interface RadioGroupProps extends Omit<AriaRadioGroupProps, 'className' | 'children' | 'style'>, FieldTexts {
  choices: Choice[];
  className?: string;
}

const dot =
  'mt-1 size-4.5 shrink-0 rounded-full border border-edge bg-card transition-all group-data-hovered:border-ink ' +
  'group-data-selected:border-[0.3125rem] group-data-selected:border-accent group-data-invalid:border-pomegranate ' +
  'group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-disabled:opacity-50';

export function RadioGroup(props: RadioGroupProps): ReactNode {
  const { label, hideLabel, description, errorMessage, choices, className, ...rest } = props;
  return (
    <AriaRadioGroup
      {...rest}
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <div
          className={classNames('flex gap-x-6 gap-y-1.5', rest.orientation === 'horizontal' ? 'flex-wrap' : 'flex-col')}
        >
          {choices.map((choice) => (
            <Radio
              key={choice.id}
              value={choice.id}
              isDisabled={choice.isDisabled ?? false}
              className="group relative flex cursor-pointer items-start gap-2.5 outline-none pointer-coarse:min-h-11 data-disabled:cursor-not-allowed data-disabled:text-quiet"
            >
              <span className={dot} />
              <span className="flex flex-col">
                {choice.label}
                {choice.description && <span className="text-13 text-quiet">{choice.description}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
