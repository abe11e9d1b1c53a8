import { openVisitStates, type NewVisitPromise } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { askForTask } from '../../../office/tasks/share/ask-for-task.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { loadVisit, mustBe } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';

/** A promise is a task of whoever keeps it; to whom it was made stays in the file, with the names. */
export async function addVisitPromise(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  visitId: string,
  { id, text, participantId, owner, dueAt }: NewVisitPromise,
): Promise<void> {
  const { organizationId, personId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId, 'update');
  mustBe(visit, openVisitStates);
  // Sent twice it is one promise, and one task.
  if ((await tx.visitPromise.count({ where: { organizationId, id } })) > 0) throw problem('visit-id-taken');
  const guest = { organizationId, visitId, id: participantId ?? '', side: 'guest' };
  if (participantId && (await tx.visitParticipant.count({ where: guest })) === 0) {
    throw problem('visit-item-part-not-possible', {
      errors: [{ pointer: '/participantId', code: 'part', message: '/participantId' }],
    });
  }
  const taskId = await askForTask(tx, bus, organizationId, {
    title: text.slice(0, 300),
    description: text,
    subject: { type: 'Visit', id: visitId },
    owner,
    due: dueAt === null ? null : { at: dueAt },
    createdById: personId,
    actor,
  });
  const row = { organizationId, id, visitId, participantId, text, taskId, createdById: personId };
  const created = await tx.visitPromise.createMany({ data: [row], skipDuplicates: true });
  if (created.count === 0) throw problem('visit-id-taken');
  await recordPart(tx, bus, actor, visit, { event: 'visit.promised', after: { id, participantId, taskId } });
}
