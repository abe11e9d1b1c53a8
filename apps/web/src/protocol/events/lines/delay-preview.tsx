import { localized } from '@ravabet/contracts/kernel';
import type { EventDelayPreview } from '@ravabet/contracts/protocol/events';
import { Badge } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { ClashLine } from './clash-line.tsx';

/** What a delay would do: new times, what leaves the time of the event, what clashes, and whose tasks move along. */
export function DelayPreview({ preview }: { preview: EventDelayPreview }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const { moves, clashes, tasks } = preview;
  const isQuiet = clashes.length === 0 && !moves.some(({ isOutside }) => isOutside);
  const whose = tasks.flatMap(({ person, unit }) => {
    if (unit) return [localized({ fa: '', ...unit.names }, format.language)];
    return person ? [person.name] : [];
  });
  return (
    <div className="flex flex-col gap-4" aria-live="polite">
      <section aria-label={t(($) => $.delay.preview)} className="flex flex-col gap-2">
        <h3 className="font-bold">{t(($) => $.delay.preview)}</h3>
        <ul className="flex flex-col gap-1 text-13">
          {moves.map((move) => (
            <li key={move.id} className="flex flex-wrap items-center gap-x-2">
              <span className="tabular-nums">
                <s className="text-quiet">{format.date(move.startsAt, 'time')}</s>{' '}
                <strong>{format.date(move.newStartsAt, 'time')}</strong>
              </span>
              <bdi className="font-medium wrap-anywhere">{move.title}</bdi>
              <span className="text-quiet">{t(($) => $.part[move.part].title)}</span>
              {move.isOutside && <Badge tone="danger">{t(($) => $.delay.outside)}</Badge>}
            </li>
          ))}
        </ul>
      </section>
      {isQuiet && <p className="text-13 text-quiet">{t(($) => $.delay.noClashes)}</p>}
      {clashes.length > 0 && (
        <section aria-label={t(($) => $.delay.clashes)} className="flex flex-col gap-2">
          <h3 className="font-bold">{t(($) => $.delay.clashes)}</h3>
          <ul className="flex flex-col gap-2">
            {clashes.map(({ id, title, of }) => (
              <li key={id} className="flex flex-col gap-1 text-13">
                <bdi className="font-medium wrap-anywhere">{title}</bdi>
                {of.map((clash) => (
                  <ClashLine key={`${clash.kind} ${clash.title}`} clash={clash} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {whose.length > 0 && (
        <p className="text-13">{t(($) => $.delay.tasks, { who: format.list([...new Set(whose)]) })}</p>
      )}
    </div>
  );
}
