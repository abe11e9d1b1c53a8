import { type EventLine, type EventRecord, eventsRoutes } from '@ravabet/contracts/protocol/events';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { DelayForm, longestDelay } from '../../../shared/delay-form.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { eventsQueries } from '../events.queries.ts';
import { DelayPreview } from './delay-preview.tsx';

interface DelayDialogProps {
  event: EventRecord;
  line: EventLine;
  onClose: () => void;
}

/** One delay, or with a minus its opposite: what moves, what then clashes and whose tasks move, before anything does. */
export function DelayDialog({ event, line, onClose }: DelayDialogProps): ReactNode {
  const { t } = useTranslation('events');
  const { id: organizationId } = useOrganization();
  const { isPending, refusal, run } = useAttempt();
  const move = useMove(event.id, line.id);
  const [minutes, setMinutes] = useState(15);
  const isPossible = Number.isInteger(minutes) && minutes !== 0 && Math.abs(minutes) <= longestDelay;
  const preview = useQuery({
    ...eventsQueries.delay(organizationId, event.id, line.id, isPossible ? minutes : 15),
    enabled: isPossible,
    placeholderData: keepPreviousData,
  });
  const shown = isPossible ? preview.data : undefined;
  const apply = async (): Promise<void> => {
    if (!shown || preview.isPlaceholderData) return;
    if (await run(() => move.by(minutes, shown.moves))) {
      onClose();
      sayDone(
        t(($) => $.delay.done),
        { action: { label: t(($) => $.delay.undo), onAction: () => void move.back(minutes) } },
      );
    } else void preview.refetch();
  };
  return (
    <DelayForm
      words={{
        title: t(($) => $.delay.title),
        minutes: t(($) => $.delay.minutes),
        hint: t(($) => $.delay.hint),
        apply: t(($) => $.delay.apply),
      }}
      minutes={minutes}
      canMoveBack
      onMinutes={setMinutes}
      refusal={refusal}
      isPending={isPending}
      isPossible={isPossible}
      onApply={() => void apply()}
      onClose={onClose}
    >
      {shown && <DelayPreview preview={shown} />}
    </DelayForm>
  );
}

/** Moves what a preview showed; taking back looks at once at what would move, and moves it. */
function useMove(eventId: string, lineId: string) {
  const { t } = useTranslation('events');
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const params = { organizationId, id: eventId, lineId };
  const by = async (minutes: number, moves: readonly { id: string; version: number }[]): Promise<void> => {
    const body = { minutes, moves: moves.map(({ id, version }) => ({ id, version })) };
    const changed = await call(eventsRoutes.delay, { params, body });
    client.setQueryData(eventsQueries.one(organizationId, eventId).queryKey, changed);
    client.removeQueries({ queryKey: eventsQueries.delays(organizationId, eventId) });
  };
  const back = async (minutes: number): Promise<void> => {
    try {
      const { moves } = await call(eventsRoutes.previewDelay, { params, query: { minutes: -minutes } });
      await by(-minutes, moves);
      sayDone(t(($) => $.delay.undone));
    } catch (error) {
      sayProblem(error as Error);
    }
  };
  return { by, back };
}
