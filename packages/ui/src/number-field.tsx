import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  type NumberFieldProps as AriaNumberFieldProps,
  NumberField as AriaNumberField,
  Button,
  Group,
  Input,
  useLocale,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { numberingSystemOf } from './digits-guard.ts';
import { bareInput, boxButton, fieldBox } from './field-classes.ts';
import { FieldFrame, fieldStack, type FieldTexts } from './field-frame.tsx';

export interface NumberFieldProps extends Omit<AriaNumberFieldProps, 'className' | 'children' | 'style'>, FieldTexts {
  placeholder?: string;
  className?: string;
}

export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, hideLabel, description, errorMessage, placeholder, className, formatOptions, ...rest } = props;
  const { locale } = useLocale();
  // Naming the numbering system makes the field write the locale's digits while one types, not only on blur.
  const options = { numberingSystem: numberingSystemOf(locale), ...formatOptions };
  return (
    <AriaNumberField
      {...rest}
      formatOptions={options}
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <Group className={fieldBox}>
          <Input placeholder={placeholder} className={bareInput} />
          <Button slot="decrement" className={boxButton}>
            <Minus aria-hidden="true" className="size-4" />
          </Button>
          <Button slot="increment" className={boxButton}>
            <Plus aria-hidden="true" className="size-4" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
