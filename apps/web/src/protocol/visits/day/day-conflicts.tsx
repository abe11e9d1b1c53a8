import { type Tick, visitDayRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button } from '@ravabet/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { nameIn } from './person-name.ts';
import type { VisitDayBoard } from './use-visit-day.ts';

/** Two devices said different things of one line or person: both are kept, and somebody says which counts. */
export function DayConflicts({ board }: { board: VisitDayBoard }): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  const organization = useOrganization();
  const tell = useProblemToast();
  const byId = new Map(board.day.ticks.map((tick) => [tick.id, tick]));
  const open = board.day.ticks.filter(
    ({ conflictsWithId, settledAt }) => conflictsWithId !== null && settledAt === null,
  );
  const settle = useMutation({
    mutationFn: ({ tickId, keep }: { tickId: string; keep: 'this' | 'other' | 'both' }) =>
      call(visitDayRoutes.settleTick, {
        params: { organizationId: organization.id, id: board.day.visit.id, tickId },
        body: { keep },
      }),
    onSettled: () => board.refresh(),
    onError: tell,
  });
  const subjectOf = ({ itemId, participantId }: Tick): string => {
    const item = board.day.items.find(({ id }) => id === itemId);
    const person = board.day.participants.find(({ id }) => id === participantId);
    return item?.title ?? (person ? nameIn(person, format.language) : '');
  };
  return open.map((tick) => {
    const other = byId.get(tick.conflictsWithId ?? '');
    if (!other) return null;
    const said = ({ kind, tickedAt }: Tick) => ({ what: t(($) => $.kind[kind]), time: format.date(tickedAt, 'time') });
    const answers = [
      { keep: 'other', label: t(($) => $.conflict.this, { name: labelOf(other, tick, format) }) },
      { keep: 'this', label: t(($) => $.conflict.this, { name: labelOf(tick, other, format) }) },
      { keep: 'both', label: t(($) => $.conflict.both) },
    ] as const;
    return (
      <Banner
        key={tick.id}
        tone="warning"
        title={`${t(($) => $.conflict.title)}: ${subjectOf(tick)}`}
        actions={answers.map(({ keep, label }) => (
          <Button
            key={keep}
            size="small"
            isDisabled={settle.isPending}
            onPress={() => settle.mutate({ tickId: tick.id, keep })}
          >
            {label}
          </Button>
        ))}
      >
        {t(($) => $.conflict.detail, {
          first: other.tickedBy.name,
          firstWhat: said(other).what,
          firstTime: said(other).time,
          second: tick.tickedBy.name,
          secondWhat: said(tick).what,
          secondTime: said(tick).time,
        })}
      </Banner>
    );
  });
}

/** Whose entry it is; when one person worked on two devices, its time tells them apart. */
const labelOf = (tick: Tick, other: Tick, format: ReturnType<typeof useFormat>): string =>
  tick.tickedBy.id === other.tickedBy.id ? format.date(tick.tickedAt, 'time') : tick.tickedBy.name;
