import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldError } from './field-error.tsx';
import { labelLook } from './field-message.tsx';

/** What every field says about itself. */
export interface FieldTexts {
  label: string;
  /** The label is read out but not drawn, for filters whose value explains itself. */
  hideLabel?: boolean;
  description?: string;
  /** Shown beside the field, and makes it invalid. */
  errorMessage?: string;
}

interface FieldFrameProps extends FieldTexts {
  isRequired?: boolean;
  children: ReactNode;
}

/** Label, control, description and error in the one order used everywhere. Lives inside a React Aria field. */
export function FieldFrame({
  label,
  hideLabel,
  description,
  errorMessage,
  isRequired,
  children,
}: FieldFrameProps): ReactNode {
  return (
    <>
      <Label className={classNames(labelLook, hideLabel && 'sr-only')}>
        {label}
        {isRequired && (
          <span aria-hidden="true" className="ms-1 text-pomegranate">
            *
          </span>
        )}
      </Label>
      {children}
      {description && (
        <Text slot="description" className="text-13 text-quiet">
          {description}
        </Text>
      )}
      <FieldError>{errorMessage}</FieldError>
    </>
  );
}

export const fieldStack = 'flex min-w-0 flex-col gap-1';
