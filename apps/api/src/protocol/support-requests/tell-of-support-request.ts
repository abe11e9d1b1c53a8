import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { notify } from '../../office/notifications/share/notify.ts';

interface Told {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly unitId: string;
  readonly requestedById: string;
  readonly assigneeId: string | null;
  readonly version: number;
}

/** Who asked, the head of the asking unit and who does it hear of every state; of a new request the managers of the office. */
export async function tellOfSupportRequest(tx: Tx, bus: Bus, actor: Actor, told: Told, reason = ''): Promise<void> {
  const { organizationId } = actor;
  const { id, title, state, unitId, requestedById, assigneeId, version } = told;
  const unit = await tx.unit.findUnique({
    where: { organizationId_id: { organizationId, id: unitId } },
    select: { headPersonId: true },
  });
  const people = [requestedById, unit?.headPersonId, assigneeId].filter((one) => typeof one === 'string');
  await notify(
    tx,
    bus,
    actor,
    { personIds: people, ...(state === 'submitted' && { role: 'pr-manager' as const }) },
    {
      kind: `support-request-${state}`,
      subjectType: 'SupportRequest',
      subjectId: id,
      params: { title, reason },
      dedupeKey: `support-request ${id} ${version}`,
    },
  );
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'SupportRequest', subjectId: id, version });
}
