import {
  pressReleaseWorkflow,
  type PressReleaseEvent,
  type PressReleaseVerb,
} from '@ravabet/contracts/newsdesk/press-releases';
import type { Prisma, Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { settleNotices } from '../../office/notifications/share/settle-notices.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided, plan } from '../../platform/transition.ts';
import type { LoadedPressRelease } from './load-press-release.ts';

export interface Step {
  verb: PressReleaseVerb;
  event: PressReleaseEvent;
  version: number;
  /** columns that change with the state */
  set?: Prisma.PressReleaseUpdateManyMutationInput;
  /** an approval step that is not the last leaves the release where it is */
  to?: string;
  reason?: string | undefined;
  onBehalfOfId?: string | null;
  after?: Record<string, unknown>;
}

/** One step of the workflow: planned by the table, decided by the UPDATE, recorded and told in the same transaction. */
export async function stepPressRelease(
  tx: Tx,
  bus: Bus,
  actor: Pick<Actor, 'organizationId'> & { personId: string | null },
  row: LoadedPressRelease,
  step: Step,
): Promise<void> {
  const { organizationId, personId } = actor;
  const { from, to } = plan(pressReleaseWorkflow, step.verb, row, step.version, 'press-release-not-in-state');
  const state = step.to ?? to;
  decided(
    await tx.pressRelease.updateMany({
      where: { organizationId, id: row.id, version: step.version, state: { in: from }, deletedAt: null },
      data: { ...step.set, state, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor as Actor, {
    event: step.event,
    subjectType: 'PressRelease',
    subjectId: row.id,
    before: { state: row.state },
    after: { state, ...step.after },
    ...(step.reason && { reason: step.reason }),
    onBehalfOfId: step.onBehalfOfId ?? null,
  });
  // Decided or taken back: nobody need look at it any more for the step that was waiting.
  if (row.state === 'in-review') {
    const asked = { kind: 'press-release-submitted', subjectType: 'PressRelease', subjectId: row.id };
    await settleNotices(tx, bus, { organizationId, ...asked });
  }
  // Pages that colleagues have open ask again.
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'PressRelease',
    subjectId: row.id,
    version: step.version + 1,
    ...(personId && { personId }),
  });
}
