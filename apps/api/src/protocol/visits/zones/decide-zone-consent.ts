import type { ConsentDecision } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../../office/notifications/share/notify.ts';
import { settleTask } from '../../../office/tasks/share/settle-task.ts';
import { must } from '../../../platform/ability.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { loadVisit, mustBe } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';
import { askedStates } from './read-consents.ts';

/** The head of the ward says yes, perhaps with conditions, or no with a reason; either may be said otherwise later. */
export async function decideZoneConsent(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, consentId }: { id: string; consentId: string },
  { version, state, conditions }: ConsentDecision,
): Promise<void> {
  const { organizationId, personId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId);
  const row = await tx.zoneConsent.findFirst({ where: { organizationId, visitId, id: consentId } });
  if (!row) throw problem('not-found');
  const zone = await tx.hospitalZone.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: row.zoneId } },
  });
  must(ability, 'answer', 'ZoneConsent', { ownerUnitId: zone.unitId });
  mustBe(visit, askedStates);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (state === 'refused' && conditions.trim() === '') {
    throw problem('zone-consent-no-reason', {
      errors: [{ pointer: '/conditions', code: 'required', message: '/conditions' }],
    });
  }
  decided(
    await tx.zoneConsent.updateMany({
      where: { organizationId, id: consentId, version },
      data: { state, conditions, decidedById: personId, decidedAt: new Date(), version: { increment: 1 } },
    }),
  );
  const open = { organizationId, visitId, zoneId: row.zoneId, state: 'asked' };
  if ((await tx.zoneConsent.count({ where: open })) === 0) await settleTask(tx, bus, actor, row.taskId, 'done');
  const { title, officerId, createdById } = visit;
  await notify(
    tx,
    bus,
    actor,
    { personIds: [officerId, createdById].filter((one) => one !== null) },
    {
      kind: `visit-consent-${state}`,
      subjectType: 'Visit',
      subjectId: visitId,
      params: { title, zone: (zone.names as { fa?: string }).fa ?? '', reason: conditions },
      dedupeKey: `visit-consent ${consentId} ${version + 1}`,
    },
  );
  await recordPart(tx, bus, actor, visit, {
    event: state === 'given' ? 'visit.consent-given' : 'visit.consent-refused',
    after: { zoneId: row.zoneId, subject: row.subject },
    reason: conditions,
  });
}
