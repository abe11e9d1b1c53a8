import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface WorkflowStep {
  id: string;
  label: string;
  status: 'done' | 'current' | 'coming';
  /** Who and when, under the name. */
  detail?: string;
}

export interface WorkflowTrackProps {
  label: string;
  steps: readonly WorkflowStep[];
  /** Read out with the step: «انجام‌شده»، «اکنون»، «در پیش». */
  statusLabels: Record<WorkflowStep['status'], string>;
}

const marks = {
  done: 'border-accent bg-accent text-on-accent',
  current: 'border-accent bg-card text-accent border-2',
  coming: 'border-edge bg-card',
};

/** The states of a workflow in a line, where one stands now, and what is still to come. */
export function WorkflowTrack({ label, steps, statusLabels }: WorkflowTrackProps): ReactNode {
  return (
    <ol aria-label={label} className="flex max-w-3xl items-start overflow-x-auto py-1 [scrollbar-width:none]">
      {steps.map((step, index) => (
        <li
          key={step.id}
          {...(step.status === 'current' ? { 'aria-current': 'step' as const } : {})}
          className={classNames('flex min-w-0 flex-col gap-1', index < steps.length - 1 ? 'flex-1' : 'flex-none')}
        >
          <span aria-hidden="true" className="flex items-center">
            <span
              className={classNames(
                'flex size-4.5 shrink-0 items-center justify-center rounded-full border',
                marks[step.status],
              )}
            >
              {step.status === 'done' && <Check className="size-3" strokeWidth={3} />}
              {step.status === 'current' && <span className="size-2 rounded-full bg-accent" />}
            </span>
            {index < steps.length - 1 && (
              <span className={classNames('h-0.5 flex-1', step.status === 'done' ? 'bg-accent' : 'bg-line')} />
            )}
          </span>
          <span
            className={classNames(
              'pe-3 text-12',
              step.status === 'current' ? 'font-bold text-ink' : 'text-quiet max-sm:sr-only',
            )}
          >
            {step.label}
            <span className="sr-only"> ({statusLabels[step.status]})</span>
          </span>
          {step.detail && <span className="pe-3 text-12 text-quiet max-sm:hidden">{step.detail}</span>}
        </li>
      ))}
    </ol>
  );
}
