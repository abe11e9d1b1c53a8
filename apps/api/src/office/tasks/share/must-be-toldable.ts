import { type EscalationStep, mostOfUnit } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';
import { stepKey } from '../escalation-steps.ts';

/**
 * Named people are active members, and no step reaches further than it may.
 * @throws task-escalation-invalid
 */
export async function mustBeToldable(tx: Tx, organizationId: string, steps: readonly EscalationStep[]): Promise<void> {
  const named = new Set(steps.flatMap(({ tell }) => tell.flatMap((one) => ('personId' in one ? [one.personId] : []))));
  const members = await tx.membership.count({
    where: { organizationId, personId: { in: [...named] }, endedAt: null },
  });
  const tooFar = steps.some(({ amount, unit }) => amount > mostOfUnit[unit]);
  const twice = new Set(steps.map(stepKey)).size < steps.length;
  if (members < named.size || tooFar || twice) throw problem('task-escalation-invalid');
}
