import { type DispatchEvent, type DispatchVerb, dispatchWorkflow } from '@ravabet/contracts/newsdesk/distribution';
import type { Prisma, Tx } from '@ravabet/db';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { decided, plan } from '../../../platform/transition.ts';
import type { LoadedDispatch } from './load-dispatch.ts';

export interface DispatchStep {
  verb: DispatchVerb;
  event: DispatchEvent;
  version: number;
  set?: Prisma.DispatchUpdateManyMutationInput;
  /** one that waits for its time is confirmed, and does not begin */
  to?: 'scheduled';
  after?: Record<string, unknown>;
}

/** One step of a person: planned by the table, decided by the UPDATE, recorded and told in the same transaction. */
export async function stepDispatch(
  tx: Tx,
  bus: Bus,
  actor: { organizationId: string; personId: string | null },
  row: LoadedDispatch,
  step: DispatchStep,
): Promise<void> {
  const { organizationId } = actor;
  const { from, to } = plan(dispatchWorkflow, step.verb, row, step.version, 'dispatch-not-in-state');
  const state = step.to ?? to;
  decided(
    await tx.dispatch.updateMany({
      where: { organizationId, id: row.id, version: step.version, state: { in: from } },
      data: { ...step.set, state, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor as { organizationId: string; personId: null }, {
    event: step.event,
    subjectType: 'Dispatch',
    subjectId: row.id,
    before: { state: row.state },
    after: { state, ...step.after },
  });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Dispatch', subjectId: row.id });
}
