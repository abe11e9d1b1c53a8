import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SyncNotice } from '../../../shared/sync-notice.tsx';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import type { EventDoorDesk } from './use-door.ts';

/** Of a desk at the door: what has arrived, and who was not taken and why, until somebody has read it. */
export function DoorSync({ desk }: { desk: EventDoorDesk }): ReactNode {
  const { t } = useTranslation('events');
  const textOf = useRefusalText();
  const refused = desk.refused.map(({ id, body, refusedFor, refusal }) => ({
    id,
    what: (
      <>
        <bdi>{body.who}</bdi> · {t(($) => $.door[body.kind])}
      </>
    ),
    why: refusal?.title ?? textOf(refusedFor ?? undefined),
    ...(refusal && { detail: refusal.detail }),
  }));
  return <SyncNotice sync={desk.sync} refused={refused} onSeen={desk.seen} />;
}
