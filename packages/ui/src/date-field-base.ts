import type { FieldTexts } from './field-frame.tsx';

/** What all fields of dates and times take. */
export interface DateFieldBase extends FieldTexts {
  id?: string;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  onBlur?: () => void;
  className?: string;
}
