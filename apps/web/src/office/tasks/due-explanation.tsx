import { localized } from '@ravabet/contracts/kernel';
import type { Task } from '@ravabet/contracts/office/tasks';
import { formatDate } from '@ravabet/calendars';
import { Disclosure } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';

/** A deadline that explains itself: the rule, its beginning, the days that did not count by name, and the time that stood still. */
export function DueExplanation({ task }: { task: Pick<Task, 'dueRule' | 'pauses'> }): ReactNode {
  const { t } = useTranslation('tasks');
  const { language, timeZone, number } = useFormat();
  const { dueRule: rule, pauses } = task;
  if (!rule) return null;
  const day = (date: string): string => formatDate(date, { locale: language, timeZone, style: 'long' });
  return (
    <Disclosure title={t(($) => $.due.why)} level={3}>
      <p className="text-13">{t(($) => $.due.rule, { days: number(rule.workingDays), from: day(rule.from) })}</p>
      {rule.skipped.length > 0 && (
        <>
          <p className="mt-2 text-13 text-quiet">{t(($) => $.due.skipped)}</p>
          <ul className="flex flex-col text-13">
            {rule.skipped.map((skipped) => (
              <li key={skipped.date} className="flex flex-wrap justify-between gap-x-3">
                <bdi>
                  {localized(skipped.name, language)}
                  {skipped.expected && ` (${t(($) => $.due.expected)})`}
                </bdi>
                <span className="text-quiet">{day(skipped.date)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {pauses.length > 0 && (
        <>
          <p className="mt-2 text-13 text-quiet">{t(($) => $.due.pauses)}</p>
          <ul className="flex flex-col gap-2 text-13">
            {pauses.map((pause) => {
              const days = rule.pauses?.find(({ id }) => id === pause.id)?.days ?? [];
              return (
                <li key={pause.id} className="flex flex-col">
                  <bdi>{pause.reason}</bdi>
                  <span className="text-quiet">
                    {pause.resumedAt
                      ? t(($) => $.due.pauseSpan, { from: day(pause.pausedAt), until: day(pause.resumedAt) })
                      : t(($) => $.due.pauseOpen, { from: day(pause.pausedAt) })}
                  </span>
                  {pause.resumedAt && days.length === 0 && (
                    <span className="text-quiet">{t(($) => $.due.pauseNone)}</span>
                  )}
                  {days.length > 0 && (
                    <span className="text-quiet">
                      {t(($) => $.due.pauseDays, { days: number(days.length) })} ({days.map(day).join(' · ')})
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="mt-2 text-13">{t(($) => $.due.result, { date: day(rule.date) })}</p>
    </Disclosure>
  );
}
