import { localized } from '@ravabet/contracts/kernel';
import type { DueRule } from '@ravabet/contracts/office/tasks';
import { formatDate } from '@ravabet/calendars';
import { Disclosure } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';

/** A deadline that explains itself: the rule, its beginning, and the days that did not count, by name. */
export function DueExplanation({ rule }: { rule: DueRule }): ReactNode {
  const { t } = useTranslation('tasks');
  const { language, timeZone, number } = useFormat();
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
    </Disclosure>
  );
}
