import type { CalendarEntry } from '@ravabet/contracts/newsdesk/campaigns';
import { Badge } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { CalendarEntryLink, entryTones, useEntryText } from './calendar-entry-link.tsx';

/** The same month day by day: what a phone shows, and who would rather read. */
export function DayList({ entries }: { entries: readonly CalendarEntry[] }): ReactNode {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const say = useEntryText();
  const days = [...new Set(entries.map(({ on }) => on))];
  if (days.length === 0) return <p className="text-quiet">{t(($) => $.calendar.empty)}</p>;
  return (
    <ol className="flex flex-col gap-5">
      {days.map((day) => (
        <li key={day} className="flex flex-col gap-2">
          <h2 className="text-15 font-bold">
            <time dateTime={day}>{format.date(day, 'full')}</time>
          </h2>
          <ul className="flex flex-col">
            {entries
              .filter(({ on }) => on === day)
              .map((entry) => (
                <li key={entry.key} className="flex flex-col gap-1 border-b border-line py-2 last:border-b-0">
                  <span className="flex flex-wrap items-center gap-2">
                    <CalendarEntryLink entry={entry} />
                    <Badge tone={entryTones[entry.kind]}>{say(entry)}</Badge>
                  </span>
                  {entry.subjectType === 'PressRelease' && entry.campaigns.length > 0 && (
                    <span className="text-13 text-quiet">
                      <bdi>{format.list(entry.campaigns.map(({ title }) => title))}</bdi>
                    </span>
                  )}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
