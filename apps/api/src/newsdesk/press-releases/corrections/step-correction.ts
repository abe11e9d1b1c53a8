import {
  correctionWorkflow,
  type CorrectionVerb,
  type PressReleaseEvent,
} from '@ravabet/contracts/newsdesk/press-releases';
import type { Prisma, Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { settleNotices } from '../../../office/notifications/share/settle-notices.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { decided, plan } from '../../../platform/transition.ts';
import type { LoadedCorrection } from './load-correction.ts';

interface Step {
  verb: CorrectionVerb;
  event: PressReleaseEvent;
  version: number;
  set?: Prisma.PressReleaseCorrectionUpdateManyMutationInput;
  /** an approval step that is not the last leaves the correction where it is */
  to?: string;
  reason?: string | undefined;
  onBehalfOfId?: string | null;
  after?: Record<string, unknown>;
}

/** One step of a correction: planned by the table, decided by the UPDATE, recorded in the trail of its release. */
export async function stepCorrection(tx: Tx, bus: Bus, actor: Actor, row: LoadedCorrection, step: Step): Promise<void> {
  const { organizationId } = actor;
  const { from, to } = plan(correctionWorkflow, step.verb, row, step.version, 'correction-not-in-state');
  const state = step.to ?? to;
  decided(
    await tx.pressReleaseCorrection.updateMany({
      where: { organizationId, id: row.id, version: step.version, state: { in: from } },
      data: { ...step.set, state, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: step.event,
    subjectType: 'PressRelease',
    subjectId: row.pressReleaseId,
    before: { correction: row.state },
    after: { correction: state, correctionId: row.id, ...step.after },
    ...(step.reason && { reason: step.reason }),
    onBehalfOfId: step.onBehalfOfId ?? null,
  });
  if (row.state === 'in-review') {
    const asked = { kind: 'correction-submitted', subjectType: 'PressRelease', subjectId: row.pressReleaseId };
    await settleNotices(tx, bus, { organizationId, ...asked });
  }
  await tellCorrectionChanged(tx, bus, actor, row.release);
}

/** Pages of the release that colleagues have open ask again. */
export async function tellCorrectionChanged(
  tx: Tx,
  bus: Bus,
  { organizationId, personId }: Pick<Actor, 'organizationId' | 'personId'>,
  release: { id: string; version: number },
): Promise<void> {
  const { id: subjectId, version } = release;
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'PressRelease',
    subjectId,
    version: version + 1,
    personId,
  });
}
