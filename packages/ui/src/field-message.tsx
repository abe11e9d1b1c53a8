import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export const labelLook = 'text-13 font-medium text-ink';
export const errorLook = 'flex items-start gap-1.5 text-13 text-pomegranate';

interface FieldMessageProps {
  id: string;
  description: string | undefined;
  errorMessage: string | undefined;
}

/** Description and error of a control that is no React Aria field. */
export function FieldMessage({ id, description, errorMessage }: FieldMessageProps): ReactNode {
  if (!description && !errorMessage) return null;
  return (
    <div id={id} className="flex flex-col gap-1">
      {description && <p className="text-13 text-quiet">{description}</p>}
      {errorMessage && (
        <p className={errorLook}>
          <CircleAlert aria-hidden="true" className="h-lh w-3.5 shrink-0" />
          <span>{errorMessage}</span>
        </p>
      )}
    </div>
  );
}
