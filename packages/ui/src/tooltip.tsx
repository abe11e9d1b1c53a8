import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

export interface TooltipProps {
  text: string;
  delay?: number;
  /** One focusable thing. */
  children: ReactElement;
}

export function Tooltip({ text, delay = 400, children }: TooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={delay} closeDelay={100}>
      {children}
      <AriaTooltip
        offset={6}
        className="z-50 max-w-72 rounded-control bg-ink px-3 py-1.5 text-13 text-paper shadow-float transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
