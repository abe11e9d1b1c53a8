import { CircleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';

export interface ErrorSummaryProps {
  title: string;
  /** Each with the id of its field's input, to which the link leads. */
  errors: readonly { fieldId: string; message: string }[];
  /** Counts the attempts: every new attempt takes the focus again. */
  attempt?: number;
}

/** What went wrong, all in one place. It takes the focus when it appears; its links lead to the fields. */
export function ErrorSummary({ title, errors, attempt = 0 }: ErrorSummaryProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      className="rounded-card border border-pomegranate bg-pomegranate-wash p-4 outline-offset-2"
    >
      <h2 id={titleId} className="flex items-center gap-2 text-body font-bold text-pomegranate">
        <CircleAlert aria-hidden="true" className="size-4.5 shrink-0" />
        {title}
      </h2>
      <ul className="mt-2 flex list-disc flex-col gap-1 ps-6">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              href={`#${error.fieldId}`}
              className="rounded-small text-ink underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.fieldId)?.focus();
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
