import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { notify } from '../../office/notifications/share/notify.ts';
import type { Bus } from '../../platform/bus.ts';
import type { LoadedVisit } from './load-visit.ts';

type Told = Pick<LoadedVisit, 'id' | 'title' | 'state' | 'hostId' | 'officerId' | 'createdById' | 'version'>;

/** The officer, the host and whoever opened the file hear of every state; of one to be decided the managers. No guest is named. */
export async function tellOfVisit(tx: Tx, bus: Bus, actor: Actor, told: Told, reason = ''): Promise<void> {
  const { id, title, state, version } = told;
  const people = [told.hostId, told.officerId, told.createdById].filter((one) => one !== null);
  await notify(
    tx,
    bus,
    actor,
    { personIds: people, ...(state === 'under-review' && { role: 'pr-manager' as const }) },
    {
      kind: `visit-${state}`,
      subjectType: 'Visit',
      subjectId: id,
      params: { title, reason },
      dedupeKey: `visit ${id} ${version}`,
    },
  );
  await tellVisitChanged(tx, bus, actor, told);
}

/** Open pages of the visit ask again. */
export const tellVisitChanged = (
  tx: Tx,
  bus: Bus,
  { organizationId }: Pick<Actor, 'organizationId'>,
  { id, version }: Pick<LoadedVisit, 'id' | 'version'>,
): Promise<void> => bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Visit', subjectId: id, version });
