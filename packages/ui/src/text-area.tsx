import type { ReactNode, Ref } from 'react';
import {
  TextArea as AriaTextArea,
  type TextFieldProps as AriaTextFieldProps,
  TextField as AriaTextField,
  Group,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { bareInput, fieldBox } from './field-classes.ts';
import { FieldFrame, fieldStack, type FieldTexts } from './field-frame.tsx';

export interface TextAreaProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'style'>, FieldTexts {
  placeholder?: string;
  /** Lines at rest; it grows with its text up to a dozen lines. */
  rows?: number;
  inputRef?: Ref<HTMLTextAreaElement>;
  className?: string;
}

export function TextArea(props: TextAreaProps): ReactNode {
  const { label, hideLabel, description, errorMessage, placeholder, rows = 3, inputRef, className, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      validationBehavior="aria"
      isInvalid={Boolean(errorMessage)}
      className={classNames(fieldStack, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, errorMessage, isRequired: rest.isRequired }}>
        <Group className={fieldBox} isInvalid={Boolean(errorMessage)} isDisabled={Boolean(rest.isDisabled)}>
          <GrowingArea rows={rows} placeholder={placeholder} inputRef={inputRef} />
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}

interface GrowingAreaProps {
  rows: number;
  placeholder?: string | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** `field-sizing: content` grows without a script; where it is unknown the area scrolls and can be dragged. */
function GrowingArea({ rows, placeholder, inputRef }: GrowingAreaProps): ReactNode {
  return (
    <AriaTextArea
      ref={inputRef}
      rows={rows}
      placeholder={placeholder}
      className={classNames(
        bareInput,
        '[unicode-bidi:plaintext] field-sizing-content max-h-80 resize-y',
        rowHeights[rows] ?? 'min-h-24',
      )}
    />
  );
}

const rowHeights: Record<number, string> = {
  1: 'min-h-9',
  2: 'min-h-16',
  3: 'min-h-24',
  4: 'min-h-30',
  5: 'min-h-36',
  6: 'min-h-44',
};
