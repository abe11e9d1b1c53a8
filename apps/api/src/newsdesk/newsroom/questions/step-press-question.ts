import {
  type NewsroomReachEvent,
  type PressQuestionVerb,
  pressQuestionWorkflow,
} from '@ravabet/contracts/newsdesk/newsroom';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided, plan } from '../../../platform/transition.ts';

export interface PressQuestionStep {
  verb: PressQuestionVerb;
  event: NewsroomReachEvent;
  version: number;
  set: Prisma.PressQuestionUncheckedUpdateManyInput;
  after?: Record<string, unknown>;
  reason?: string;
}

/** One step of the workflow: permitted, planned by the table, decided by the UPDATE, recorded in the same transaction. */
export async function stepPressQuestion(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  step: PressQuestionStep,
): Promise<{ name: string; outlet: string; email: string }> {
  const { organizationId, personId } = actor;
  must(ability, step.verb, 'PressQuestion');
  const row = await tx.pressQuestion.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { state: true, version: true, name: true, outlet: true, email: true },
  });
  if (!row) throw problem('not-found');
  const { from, to } = plan(pressQuestionWorkflow, step.verb, row, step.version, 'press-question-not-in-state');
  decided(
    await tx.pressQuestion.updateMany({
      where: { organizationId, id, version: step.version, state: { in: from } },
      data: { ...step.set, state: to, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: step.event,
    subjectType: 'PressQuestion',
    subjectId: id,
    before: { state: row.state },
    after: { state: to, ...step.after },
    ...(step.reason && { reason: step.reason }),
  });
  const version = step.version + 1;
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'PressQuestion',
    subjectId: id,
    version,
    personId,
  });
  return row;
}
