import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../../office/notifications/share/notify.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { stepPressQuestion } from './step-press-question.ts';

/** Gives it to a colleague who may answer, or to oneself. */
export async function assignPressQuestion(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, personId }: { version: number; personId: string | null },
): Promise<void> {
  const { organizationId } = actor;
  const assigneeId = personId ?? actor.personId;
  const { name, outlet } = await stepPressQuestion(tx, bus, actor, ability, id, {
    verb: 'assign',
    event: 'press-question.assigned',
    version,
    set: { assigneeId },
    after: { assigneeId },
  });
  const fit = await tx.membership.count({
    where: { organizationId, personId: assigneeId, endedAt: null, roles: { hasSome: ['pr-officer', 'pr-manager'] } },
  });
  if (fit === 0) throw problem('press-question-assignee-unfit');
  await notify(
    tx,
    bus,
    actor,
    { personIds: [assigneeId] },
    {
      kind: 'press-question-assigned',
      subjectType: 'PressQuestion',
      subjectId: id,
      params: { name: outlet || name },
      dedupeKey: `press-question-assigned ${id} ${version}`,
    },
  );
}
