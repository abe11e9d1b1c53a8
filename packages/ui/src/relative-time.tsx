import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

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
    <time
      // The full date must be within reach of the keyboard, not only of the mouse.
      tabIndex={0}
      dateTime={dateTime}
      className={classNames('group/time relative', look)}
    >
      {text}
      <span className="absolute start-0 bottom-full z-20 mb-1 hidden rounded-control bg-ink px-3 py-1.5 text-13 font-normal whitespace-nowrap text-paper shadow-float group-hover/time:block group-focus/time:block">
        {full}
      </span>
    </time>
  );
}
