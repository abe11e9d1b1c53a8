import type { ReactNode } from 'react';
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface ProgressBarProps {
  label: string;
  /** 0 to 100; left out while unknown. */
  value?: number;
  /** Beside the label instead of the percentage, e.g. «۱۲ از ۴۰». */
  valueLabel?: string;
  className?: string;
}

export function ProgressBar({ label, value, valueLabel, className }: ProgressBarProps): ReactNode {
  const known = value === undefined ? { isIndeterminate: true } : { value };
  return (
    <AriaProgressBar
      {...known}
      {...(valueLabel ? { valueLabel } : {})}
      className={classNames('flex flex-col gap-1.5', className)}
    >
      {({ percentage, valueText }) => (
        <>
          <span className="flex justify-between gap-4 text-13">
            <Label>{label}</Label>
            <span className="text-quiet">{valueText}</span>
          </span>
          <span className="block h-1.5 overflow-hidden rounded-full bg-line">
            <span
              className={classNames(
                'block h-full rounded-full bg-accent transition-[width]',
                percentage === undefined && 'w-1/3 animate-breathe',
              )}
              style={percentage === undefined ? {} : { inlineSize: `${percentage}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
