import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../../office/notifications/share/notify.ts';
import type { Bus } from '../../../platform/bus.ts';
import { planOf } from '../approval/approval-plan.ts';
import { tellDeciders, waitsForStep } from '../approval/waiting.ts';
import { actingFor, recordDecision } from '../record-decision.ts';
import { loadCorrection } from './load-correction.ts';
import { stepCorrection } from './step-correction.ts';

/** Decides the step that waits. The last one leaves the correction ready to be published. */
export async function approveCorrection(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  ids: { id: string; correctionId: string },
  input: { version: number; reason?: string },
) {
  const row = await loadCorrection(tx, actor, ability, 'approve', ids);
  const next = planOf(row)[row.approvalStep + 1];
  const waiting = await waitsForStep(tx, actor.organizationId, next);
  const onBehalfOfId = actingFor(actor, row);
  const isLast = next === undefined;
  const { version, reason = '' } = input;
  await stepCorrection(tx, bus, actor, row, {
    verb: 'approve',
    event: isLast ? 'press-release.correction-approved' : 'press-release.correction-step-approved',
    version,
    ...(!isLast && { to: 'in-review' }),
    set: {
      deciderIds: { push: actor.personId },
      ...waiting,
      ...(isLast ? { approvedAt: new Date() } : { approvalStep: { increment: 1 } }),
    },
    reason,
    onBehalfOfId,
    after: { step: row.approvalStep, waitsForRole: waiting.waitsForRole },
  });
  await recordDecision(tx, actor, row, { decision: 'approved', reason, onBehalfOfId, correctionId: row.id });
  const notice = {
    kind: isLast ? 'correction-approved' : 'correction-submitted',
    subjectType: 'PressRelease',
    subjectId: row.pressReleaseId,
    params: { title: row.content.title },
    dedupeKey: `correction-approved ${row.id} ${version}`,
  };
  if (isLast) await notify(tx, bus, actor, { personIds: [row.authorId] }, notice);
  else await tellDeciders(tx, bus, actor, waiting, notice);
}
