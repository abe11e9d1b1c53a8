import type { ReactNode } from 'react';
import { EmptyState } from '@ravabet/ui';
import { CalendarClock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { DayLine } from './day-line.tsx';
import type { VisitDayBoard } from './use-visit-day.ts';

/** The programme in the order of its times, with where we are now. */
export function DayTimeline({ board }: { board: VisitDayBoard }): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  const now = useNow(board);
  const { items } = board.day;
  if (items.length === 0) return <EmptyState icon={<CalendarClock className="size-5" />} title={t(($) => $.nothing)} />;
  const days = Map.groupBy(items, ({ startsAt }) => format.date(startsAt, 'full'));
  const nextId = items.find(({ endsAt }) => endsAt > now)?.id;
  return (
    <div className="flex flex-col gap-5">
      {[...days].map(([day, lines]) => (
        <section key={day} aria-label={day} className="flex flex-col gap-3">
          {days.size > 1 && <h2 className="text-15 font-medium">{day}</h2>}
          <ol className="flex flex-col gap-3">
            {lines.map((line) => (
              <li key={line.id} className="flex flex-col gap-3">
                {line.id === nextId && (
                  <p className="flex items-center gap-2 text-12 font-medium text-accent">
                    <span aria-hidden="true" className="h-px flex-1 bg-accent" />
                    {t(($) => $.now)} {format.date(now, 'time')}
                    <span aria-hidden="true" className="h-px flex-1 bg-accent" />
                  </p>
                )}
                <DayLine board={board} item={line} now={now} heading={days.size > 1 ? 'h3' : 'h2'} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** The time, renewed twice a minute. */
function useNow(board: VisitDayBoard): string {
  const [, turn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => turn((n) => n + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return board.now();
}
