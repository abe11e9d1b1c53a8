import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../../office/notifications/share/notify.ts';
import type { Bus } from '../../../platform/bus.ts';
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
  const nextRole = row.approvalRoles[row.approvalStep + 1] ?? null;
  const onBehalfOfId = actingFor(actor, row.waitsForRole);
  const isLast = nextRole === null;
  const { version, reason = '' } = input;
  await stepCorrection(tx, bus, actor, row, {
    verb: 'approve',
    event: isLast ? 'press-release.correction-approved' : 'press-release.correction-step-approved',
    version,
    ...(!isLast && { to: 'in-review' }),
    set: isLast
      ? { waitsForRole: null, approvedAt: new Date() }
      : { waitsForRole: nextRole, approvalStep: { increment: 1 } },
    reason,
    onBehalfOfId,
    after: { step: row.approvalStep, waitsForRole: nextRole },
  });
  await recordDecision(tx, actor, row, { decision: 'approved', reason, onBehalfOfId, correctionId: row.id });
  await notify(tx, bus, actor, isLast ? { personIds: [row.authorId] } : { role: nextRole }, {
    kind: isLast ? 'correction-approved' : 'correction-submitted',
    subjectType: 'PressRelease',
    subjectId: row.pressReleaseId,
    params: { title: row.content.title },
    dedupeKey: `correction-approved ${row.id} ${version}`,
  });
}
