import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError as AriaFieldError } from 'react-aria-components';
import { errorLook } from './field-message.tsx';

export function FieldError({ children }: { children?: ReactNode }): ReactNode {
  if (!children) return null;
  return (
    <AriaFieldError className={errorLook}>
      <CircleAlert aria-hidden="true" className="h-lh w-3.5 shrink-0" />
      <span>{children}</span>
    </AriaFieldError>
  );
}
