import { localized, type LocalizedText } from '@ravabet/contracts';
import type { EventState } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { notify } from '../../office/notifications/share/notify.ts';
import type { Bus } from '../../platform/bus.ts';

interface Told {
  readonly id: string;
  readonly titles: LocalizedText;
  readonly state: EventState;
  readonly ownerId: string;
  readonly createdById: string;
  readonly version: number;
}
const told: readonly EventState[] = ['planned', 'approved', 'idea', 'cancelled'];

/** Managers hear of what waits for them; who plans it hears what was decided. */
export async function tellOfEvent(tx: Tx, bus: Bus, actor: Actor, event: Told, reason = ''): Promise<void> {
  const { id, state, version, ownerId, createdById } = event;
  if (told.includes(state)) {
    await notify(
      tx,
      bus,
      actor,
      state === 'planned' ? { role: 'pr-manager' } : { personIds: [...new Set([ownerId, createdById])] },
      {
        kind: `event-${state}`,
        subjectType: 'Event',
        subjectId: id,
        params: { title: localized(event.titles, 'fa'), reason },
        dedupeKey: `event ${id} ${version}`,
      },
    );
  }
  await tellEventChanged(tx, bus, actor.organizationId, id, version);
}

/** Open pages ask again. */
export const tellEventChanged = (tx: Tx, bus: Bus, organizationId: string, id: string, version: number) =>
  bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Event', subjectId: id, version });
