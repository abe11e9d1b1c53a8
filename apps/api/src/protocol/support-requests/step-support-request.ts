import {
  type SupportRequestEvent,
  type SupportRequestVerb,
  supportRequestWorkflow,
} from '@ravabet/contracts/protocol/support-requests';
import type { Prisma, Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided, plan } from '../../platform/transition.ts';
import type { LoadedSupportRequest } from './load-support-request.ts';
import { tellOfSupportRequest } from './tell-of-support-request.ts';

export interface SupportStep {
  verb: SupportRequestVerb;
  event: SupportRequestEvent;
  version: number;
  set?: Prisma.SupportRequestUncheckedUpdateManyInput;
  reason?: string;
  after?: Record<string, unknown>;
}

/** One step of the workflow: planned by the table, decided by the UPDATE, recorded and told in the same transaction. */
export async function stepSupportRequest(tx: Tx, bus: Bus, actor: Actor, row: LoadedSupportRequest, step: SupportStep) {
  const { organizationId } = actor;
  const { verb, event, version, reason } = step;
  const { from, to } = plan(supportRequestWorkflow, verb, row, version, 'support-request-not-in-state');
  decided(
    await tx.supportRequest.updateMany({
      where: { organizationId, id: row.id, version, state: { in: from } },
      data: { ...step.set, ...(reason !== undefined && { reason }), state: to, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event,
    subjectType: 'SupportRequest',
    subjectId: row.id,
    before: { state: row.state },
    after: { state: to, ...step.after },
    ...(reason && { reason }),
  });
  const assigneeId = (step.set?.assigneeId as string | undefined) ?? row.assigneeId;
  await tellOfSupportRequest(tx, bus, actor, { ...row, assigneeId, state: to, version: version + 1 }, reason);
}
