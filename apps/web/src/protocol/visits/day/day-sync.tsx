import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SyncNotice } from '../../../shared/sync-notice.tsx';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import type { VisitDayBoard } from './use-visit-day.ts';

/** Of a board of the day: what has arrived, and what was not taken. */
export function DaySync({ board }: { board: VisitDayBoard }): ReactNode {
  const { t } = useTranslation('visit-day');
  const refusal = useRefusalText();
  const refused = board.refused.map(({ id, body, refusedFor }) => ({
    id,
    what: (
      <>
        {subjectOf(board, body)} · {t(($) => $.kind[body.type === 'tick' ? body.kind : 'walk-in'])}
      </>
    ),
    why: refusal(refusedFor ?? undefined),
  }));
  return <SyncNotice sync={board.sync} refused={refused} onSeen={board.seen} />;
}

type Body = VisitDayBoard['refused'][number]['body'];

function subjectOf({ day }: VisitDayBoard, body: Body): ReactNode {
  if (body.type === 'walk-in') return <bdi>{body.name}</bdi>;
  const item = day.items.find(({ id }) => id === body.itemId);
  const person = day.participants.find(({ id }) => id === body.participantId);
  const { persian, latin, chinese } = person?.names ?? { persian: '', latin: '', chinese: '' };
  return <bdi>{item?.title ?? (persian || latin || chinese)}</bdi>;
}
