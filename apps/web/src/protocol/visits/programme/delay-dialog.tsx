import { localized } from '@ravabet/contracts/kernel';
import { type DelayPreview, type VisitItem, visitPartsRoutes } from '@ravabet/contracts/protocol/visits';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { DelayForm, longestDelay } from '../../../shared/delay-form.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { visitsQueries } from '../visits.queries.ts';
import { ClashNotes } from './clash-notes.tsx';

/** One delay: what moves, what then clashes and whose tasks move, before anything does. */
export function DelayDialog({ item, onClose }: { item: VisitItem; onClose: () => void }): ReactNode {
  const { t } = useTranslation('visits');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = usePartChange(visit.id);
  const { isPending, refusal, run } = useAttempt();
  const [minutes, setMinutes] = useState(15);
  const isPossible = Number.isInteger(minutes) && minutes >= 1 && minutes <= longestDelay;
  const preview = useQuery({
    ...visitsQueries.delay(organizationId, visit.id, item.id, isPossible ? minutes : 1),
    enabled: isPossible,
    placeholderData: keepPreviousData,
  });
  const shown = isPossible ? preview.data : undefined;
  const apply = async (): Promise<void> => {
    if (!shown || preview.isPlaceholderData) return;
    const params = { organizationId, id: visit.id, partId: item.id };
    const body = { minutes, moves: shown.moves.map(({ id, version }) => ({ id, version })) };
    const done = t(($) => $.delay.done);
    if (await run(() => change.programme(done, () => call(visitPartsRoutes.delay, { params, body })))) onClose();
    else void preview.refetch();
  };
  return (
    <DelayForm
      words={{
        title: t(($) => $.delay.title),
        minutes: t(($) => $.delay.minutes),
        apply: t(($) => $.delay.apply),
      }}
      minutes={minutes}
      onMinutes={setMinutes}
      refusal={refusal}
      isPending={isPending}
      isPossible={isPossible}
      onApply={() => void apply()}
      onClose={onClose}
    >
      {shown && <Preview preview={shown} />}
    </DelayForm>
  );
}

function Preview({ preview }: { preview: DelayPreview }): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { moves, clashes, tasks } = preview;
  const units = new Set(
    tasks.flatMap(({ unit }) => (unit ? [localized({ fa: '', ...unit.names }, format.language)] : [])),
  );
  return (
    <div className="flex flex-col gap-4" aria-live="polite">
      <section aria-label={t(($) => $.delay.preview)} className="flex flex-col gap-2">
        <h3 className="font-bold">{t(($) => $.delay.preview)}</h3>
        <ul className="flex flex-col gap-1 text-13">
          {moves.map((move) => (
            <li key={move.id} className="flex flex-wrap gap-x-2">
              <bdi className="font-medium">{move.title}</bdi>
              <span>
                <s className="text-quiet">{format.date(move.startsAt, 'time')}</s>{' '}
                <strong>{format.date(move.newStartsAt, 'time')}</strong>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t(($) => $.delay.clashes)} className="flex flex-col gap-2">
        <h3 className="font-bold">{t(($) => $.delay.clashes)}</h3>
        {clashes.length === 0 ? (
          <p className="text-13 text-quiet">{t(($) => $.delay.noClashes)}</p>
        ) : (
          <ClashNotes clashes={clashes} />
        )}
      </section>
      {units.size > 0 && <p className="text-13">{t(($) => $.delay.tasks, { units: format.list([...units]) })}</p>}
    </div>
  );
}
