import type { NewWalkIn } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { normalizeForSearch } from '@ravabet/persian-text';
import { notify } from '../../../office/notifications/share/notify.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { newBadgeToken } from '../party/add-visit-participant.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';
import { isOn, visitOfDay } from './visit-of-day.ts';

/**
 * Somebody stands at the door whom nobody announced: becomes a guest who waits for the visit's officer to say yes. A device that sends
 * it again, because it heard no answer, changes nothing.
 */
export async function addVisitWalkIn(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  visitId: string,
  { id, guestId, name, workplace = '', reason = '', at }: NewWalkIn,
): Promise<void> {
  const { organizationId, personId } = actor;
  const visit = await visitOfDay(tx, actor, ability, visitId, { hold: true });
  const before = await tx.visitParticipant.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { visitId: true },
  });
  if (before?.visitId === visitId) return;
  if (before) throw problem('tick-id-taken');
  if (!isOn(visit)) throw problem('visit-not-on');
  const isLatin = /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u.test(name);
  const isChinese = /\p{Script=Han}/u.test(name);
  await tx.guest.create({
    data: {
      organizationId,
      id: guestId,
      namePersian: isLatin || isChinese ? '' : name,
      nameLatin: isLatin ? name : '',
      nameChinese: isChinese ? name : '',
      workplaces: workplace ? { fa: workplace } : {},
      searchNames: normalizeForSearch(name),
      createdById: personId,
    },
    select: { id: true },
  });
  await tx.visitParticipant.create({
    data: {
      organizationId,
      id,
      visitId,
      side: 'guest',
      guestId,
      role: 'companion',
      badgeToken: newBadgeToken(),
      admission: 'awaiting-approval',
      admissionReason: reason,
    },
    select: { id: true },
  });
  await audit(tx, actor, {
    event: 'visit.walk-in',
    subjectType: 'Visit',
    subjectId: visitId,
    after: { participantId: id, at, reason },
  });
  await notify(
    tx,
    bus,
    actor,
    { personIds: [visit.officerId ?? visit.createdById, ...(visit.hostId ? [visit.hostId] : [])] },
    {
      kind: 'visit-walk-in',
      subjectType: 'Visit',
      subjectId: visitId,
      params: { title: visit.title },
      dedupeKey: `visit-walk-in ${id}`,
    },
  );
  await tellVisitChanged(tx, bus, actor, visit);
}
