import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  type ComboBoxProps as AriaComboBoxProps,
  ComboBox as AriaComboBox,
  Button,
  Group,
  Input,
  Popover,
} from 'react-aria-components';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { bareInput, boxButton, fieldBox, floatingBox } from './field-classes.ts';
import { FieldFrame, fieldStack, type FieldTexts } from './field-frame.tsx';
import { OptionList } from './option-list.tsx';

export interface ComboBoxProps
  extends Omit<
      AriaComboBoxProps<Choice>,
      'className' | 'children' | 'style' | 'value' | 'defaultValue' | 'onChange' | 'items' | 'defaultItems'
    >,
    FieldTexts {
  /** Filtered here by what is typed, unless `onInputChange` loads them from the server and `isFiltered` says so. */
  choices: Choice[];
  isFiltered?: boolean;
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (id: string | null) => void;
  placeholder?: string;
  /** Said when nothing matches. */
  emptyText?: string;
  className?: string;
}

export function ComboBox(props: ComboBoxProps): ReactNode {
  const {
    label,
    hideLabel,
    description,
    errorMessage,
    choices,
    isFiltered,
    onChange,
    placeholder,
    emptyText,
    className,
    ...rest
  } = props;
  return (
    <AriaComboBox
      {...rest}
      {...(isFiltered ? { items: choices } : { defaultItems: choices })}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      allowsEmptyCollection={Boolean(emptyText)}
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <Group className={fieldBox}>
          <Input placeholder={placeholder} className={bareInput} />
          <Button className={boxButton}>
            <ChevronDown aria-hidden="true" className="size-4" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover offset={4} className={classNames(floatingBox, 'w-(--trigger-width) min-w-56')}>
        <OptionList emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
