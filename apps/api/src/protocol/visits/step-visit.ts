import { type VisitEvent, type VisitVerb, visitWorkflow } from '@ravabet/contracts/protocol/visits';
import type { Prisma, Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided, plan } from '../../platform/transition.ts';
import type { LoadedVisit } from './load-visit.ts';
import { tellOfVisit } from './tell-of-visit.ts';

export interface VisitStep {
  verb: VisitVerb;
  event: VisitEvent;
  version: number;
  set?: Prisma.VisitUncheckedUpdateManyInput;
  reason?: string;
  after?: Record<string, unknown>;
}

/** One step of the workflow: planned by the table, decided by the UPDATE, recorded and told in the same transaction. */
export async function stepVisit(tx: Tx, bus: Bus, actor: Actor, row: LoadedVisit, step: VisitStep): Promise<void> {
  const { organizationId } = actor;
  const { verb, event, version, reason } = step;
  const { from, to } = plan(visitWorkflow, verb, row, version, 'visit-not-in-state');
  decided(
    await tx.visit.updateMany({
      where: { organizationId, id: row.id, version, state: { in: from } },
      data: { ...step.set, ...(reason !== undefined && { reason }), state: to, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event,
    subjectType: 'Visit',
    subjectId: row.id,
    before: { state: row.state },
    after: { state: to, ...step.after },
    ...(reason && { reason }),
  });
  await tellOfVisit(tx, bus, actor, { ...row, state: to as LoadedVisit['state'], version: version + 1 }, reason);
}
