import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface StepperProps {
  label: string;
  /** Steps of one long form; those with a href can be gone back to. `number` is in the language's digits. */
  steps: readonly { id: string; number: string; label: string; href?: string }[];
  current: string;
}

export function Stepper({ label, steps, current }: StepperProps): ReactNode {
  return (
    <nav aria-label={label}>
      <ol className="flex flex-wrap gap-x-6 gap-y-2">
        {steps.map((step) => {
          const isCurrent = step.id === current;
          return (
            <li key={step.id} {...(isCurrent ? { 'aria-current': 'step' as const } : {})}>
              <Link
                {...(step.href ? { href: step.href } : {})}
                className={classNames(
                  'flex items-center gap-2 no-underline',
                  isCurrent ? 'font-medium text-ink' : 'text-quiet',
                )}
              >
                <span
                  className={classNames(
                    'flex size-6 items-center justify-center rounded-full border text-12',
                    isCurrent ? 'border-accent bg-accent text-on-accent' : 'border-edge',
                  )}
                >
                  {step.number}
                </span>
                {step.label}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
