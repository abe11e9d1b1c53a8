import type { Admission } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';
import { visitOfDay } from './visit-of-day.ts';

/** Whoever keeps the visit lets somebody unannounced in, or says why not. */
export async function decideVisitAdmission(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, participantId }: { id: string; participantId: string },
  { version, decision, reason = '' }: Admission,
): Promise<void> {
  const { organizationId, personId } = actor;
  const visit = await visitOfDay(tx, actor, ability, visitId, { hold: true, verb: 'update' });
  if (decision === 'refuse' && reason === '') {
    throw problem('invalid-input', { errors: [{ pointer: '/reason', code: 'required', message: '/reason' }] });
  }
  const row = await tx.visitParticipant.findUnique({
    where: { organizationId_id: { organizationId, id: participantId } },
    select: { visitId: true, admission: true, version: true, removedAt: true },
  });
  if (!row || row.visitId !== visitId || row.removedAt) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (row.admission !== 'awaiting-approval') throw problem('admission-decided');
  await tx.visitParticipant.update({
    where: { organizationId_id: { organizationId, id: participantId } },
    data: {
      admission: decision === 'admit' ? 'expected' : 'refused',
      ...(reason && { admissionReason: reason }),
      admittedById: personId,
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await audit(tx, actor, {
    event: 'visit.admission-decided',
    subjectType: 'Visit',
    subjectId: visitId,
    after: { participantId, decision, reason },
  });
  await tellVisitChanged(tx, bus, actor, visit);
}
