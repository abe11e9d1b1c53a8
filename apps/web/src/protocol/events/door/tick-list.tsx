import { Banner } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import type { ToldTick } from './use-ticks.ts';

/** What became of the latest ticks; the newest is spoken. */
export function TickList({ ticks }: { ticks: readonly ToldTick[] }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const [newest, ...older] = ticks;
  if (!newest) return null;
  const line = ({ answer }: ToldTick): string =>
    answer ? t(($) => (answer.kind === 'in' ? $.door.welcome : $.door.goodbye), { name: answer.name }) : '';
  const detail = ({ answer, refusal }: ToldTick): string => {
    if (refusal) return refusal.detail ?? '';
    if (answer?.alreadyAt) return t(($) => $.door.already, { time: format.date(answer.alreadyAt ?? '', 'time') });
    return answer?.affiliation ?? '';
  };
  return (
    <section className="flex flex-col gap-3">
      <Banner
        isLive
        tone={newest.refusal ? 'danger' : newest.answer?.alreadyAt ? 'warning' : 'done'}
        title={newest.refusal?.title ?? line(newest)}
      >
        {detail(newest)}
      </Banner>
      {older.length > 0 && (
        <>
          <h2 className="text-15 font-bold">{t(($) => $.door.last)}</h2>
          <ul className="flex flex-col gap-1 text-13 text-quiet">
            {older.map((one) => (
              <li key={one.id}>
                <bdi>{[one.refusal?.title ?? line(one), detail(one)].filter(Boolean).join(' · ')}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
