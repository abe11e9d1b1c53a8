import type { ReactNode } from 'react';

/** One choice of a select, combo box, tag field, radio group or checkbox group. */
export interface Choice {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  isDisabled?: boolean;
}
