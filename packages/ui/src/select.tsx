import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  type SelectProps as AriaSelectProps,
  Select as AriaSelect,
  Button,
  Popover,
  SelectValue,
} from 'react-aria-components';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { fieldBox, floatingBox } from './field-classes.ts';
import { FieldFrame, fieldStack, type FieldTexts } from './field-frame.tsx';
import { OptionList } from './option-list.tsx';

export interface SelectProps
  extends Omit<AriaSelectProps<Choice>, 'className' | 'children' | 'style' | 'value' | 'defaultValue' | 'onChange'>,
    FieldTexts {
  choices: Choice[];
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (id: string | null) => void;
  className?: string;
}

export function Select(props: SelectProps): ReactNode {
  const { label, hideLabel, description, errorMessage, choices, onChange, className, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <Button
          className={classNames(
            fieldBox,
            'cursor-pointer gap-2 ps-3 pe-2 data-focus-visible:outline-2',
            errorMessage && 'border-pomegranate',
          )}
        >
          <SelectValue<Choice> className="min-w-0 flex-1 truncate text-start data-placeholder:text-quiet [&_[slot=description]]:hidden">
            {({ isPlaceholder, defaultChildren, selectedItems }) =>
              isPlaceholder ? defaultChildren : selectedItems[0]?.label
            }
          </SelectValue>
          <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-quiet" />
        </Button>
      </FieldFrame>
      <Popover offset={4} className={classNames(floatingBox, 'min-w-(--trigger-width)')}>
        <OptionList choices={choices} />
      </Popover>
    </AriaSelect>
  );
}
