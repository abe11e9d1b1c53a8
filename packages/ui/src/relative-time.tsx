import type { ReactNode } from 'react';
import { Focusable } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';

export interface RelativeTimeProps {
  /** As people say it: «۲۰ دقیقه پیش». */
  text: string;
  /** The whole of it, on hover and focus: «پنجشنبه ۱۵ مرداد ۱۴۰۵، ساعت ۱۰:۳۰». */
  full: string;
  /** ISO, for machines. */
  dateTime: string;
  isLate?: boolean;
  /** In a long list: the full date as a plain title, so that the list keeps one stop per row for the keyboard. */
  inList?: boolean;
}

export function RelativeTime({ text, full, dateTime, isLate = false, inList = false }: RelativeTimeProps): ReactNode {
  const look = classNames('rounded-small whitespace-nowrap', isLate && 'font-medium text-pomegranate');
  if (inList) {
    return (
      <time dateTime={dateTime} title={full} className={look}>
        {text}
      </time>
    );
  }
  return (
    <Tooltip text={full}>
      <Focusable>
        <time
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the full date must be within reach of the keyboard
          tabIndex={0}
          role="note"
          dateTime={dateTime}
          className={look}
        >
          {text}
        </time>
      </Focusable>
    </Tooltip>
  );
}
