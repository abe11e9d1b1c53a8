import { Banner } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import type { ToldTick } from './use-door.ts';

const isAsked = ({ isSure, answer }: ToldTick): boolean => !isSure && !answer;
const alreadyAt = ({ answer, alreadyAt: known }: ToldTick): string | null => (answer ? answer.alreadyAt : known);

/** A tick in words: who passed and which way, or that the server must be asked; and what else is to be known. */
function useTickText(): (tick: ToldTick) => { line: string; detail: string } {
  const { t } = useTranslation('events');
  const format = useFormat();
  return (tick) => {
    // A Persian name in an English sentence keeps to itself, and the other way round.
    const name = `\u2068${tick.answer?.name ?? tick.who}\u2069`;
    if (isAsked(tick)) return { line: t(($) => $.door.unknown, { name }), detail: t(($) => $.door.willAsk) };
    const line = t(($) => (tick.kind === 'in' ? $.door.welcome : $.door.goodbye), { name });
    const already = alreadyAt(tick);
    if (already) return { line, detail: t(($) => $.door.already, { time: format.date(already, 'time') }) };
    return { line, detail: tick.answer?.affiliation ?? '' };
  };
}

/** What became of the latest tick; it is spoken. Those that were not taken stand where they can be put away. */
export function NewestTick({ ticks: [newest] }: { ticks: readonly ToldTick[] }): ReactNode {
  const textOf = useTickText();
  if (!newest) return null;
  const { line, detail } = textOf(newest);
  return (
    <Banner isLive tone={isAsked(newest) || alreadyAt(newest) ? 'warning' : 'done'} title={line}>
      {detail}
    </Banner>
  );
}

export function OlderTicks({ ticks: [, ...older] }: { ticks: readonly ToldTick[] }): ReactNode {
  const { t } = useTranslation('events');
  const textOf = useTickText();
  if (older.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-15 font-bold">{t(($) => $.door.last)}</h2>
      <ul className="flex flex-col gap-1 text-13 text-quiet">
        {older.map((one) => {
          const { line, detail } = textOf(one);
          return (
            <li key={one.id}>
              {line}
              {detail && (
                <>
                  {' · '}
                  <bdi>{detail}</bdi>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
