import { Banner } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import type { ToldTick } from './use-door.ts';

/** What became of the latest ticks; the newest is spoken. Those that were not taken stand where they can be put away. */
export function TickList({ ticks }: { ticks: readonly ToldTick[] }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const [newest, ...older] = ticks;
  if (!newest) return null;
  const isAsked = ({ isSure, answer }: ToldTick): boolean => !isSure && !answer;
  const line = (tick: ToldTick): string => {
    const name = tick.answer?.name ?? tick.who;
    if (isAsked(tick)) return t(($) => $.door.unknown, { name });
    return t(($) => (tick.kind === 'in' ? $.door.welcome : $.door.goodbye), { name });
  };
  const alreadyAt = ({ answer, alreadyAt: known }: ToldTick): string | null => (answer ? answer.alreadyAt : known);
  const detail = (tick: ToldTick): string => {
    if (isAsked(tick)) return t(($) => $.door.willAsk);
    const already = alreadyAt(tick);
    if (already) return t(($) => $.door.already, { time: format.date(already, 'time') });
    return tick.answer?.affiliation ?? '';
  };
  return (
    <section className="flex flex-col gap-3">
      <Banner isLive tone={isAsked(newest) || alreadyAt(newest) ? 'warning' : 'done'} title={line(newest)}>
        {detail(newest)}
      </Banner>
      {older.length > 0 && (
        <>
          <h2 className="text-15 font-bold">{t(($) => $.door.last)}</h2>
          <ul className="flex flex-col gap-1 text-13 text-quiet">
            {older.map((one) => (
              <li key={one.id}>
                <bdi>{[line(one), detail(one)].filter(Boolean).join(' · ')}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
