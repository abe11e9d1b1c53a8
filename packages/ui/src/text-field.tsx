import type { ReactNode, Ref } from 'react';
import {
  type TextFieldProps as AriaTextFieldProps,
  TextField as AriaTextField,
  Group,
  Input,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { bareInput, fieldBox } from './field-classes.ts';
import { FieldFrame, fieldStack, type FieldTexts } from './field-frame.tsx';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'style'>, FieldTexts {
  placeholder?: string;
  /** Text direction of the value: 'ltr' for addresses, phone numbers and user names. */
  valueDirection?: 'ltr' | 'rtl' | 'auto';
  /** Drawn inside the box, before or after the value. */
  prefix?: ReactNode;
  suffix?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
  className?: string;
}

export function TextField(props: TextFieldProps): ReactNode {
  const {
    label,
    hideLabel,
    description,
    errorMessage,
    placeholder,
    valueDirection,
    prefix,
    suffix,
    inputRef,
    className,
    ...rest
  } = props;
  return (
    <AriaTextField
      {...rest}
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <Group className={fieldBox} isInvalid={Boolean(errorMessage)} isDisabled={Boolean(rest.isDisabled)}>
          {prefix && <span className="ps-3 text-quiet">{prefix}</span>}
          <Input ref={inputRef} placeholder={placeholder} dir={valueDirection} className={bareInput} />
          {suffix && <span className="pe-3 text-quiet">{suffix}</span>}
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
