import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../../office/notifications/share/notify.ts';
import type { Bus } from '../../../platform/bus.ts';
import { waitsForNobody } from '../approval/waiting.ts';
import { actingFor, recordDecision } from '../record-decision.ts';
import { loadCorrection } from './load-correction.ts';
import { stepCorrection } from './step-correction.ts';

/** Returns the correction to its writer, saying why. */
export async function requestCorrectionChanges(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  ids: { id: string; correctionId: string },
  input: { version: number; reason: string },
) {
  const row = await loadCorrection(tx, actor, ability, 'requestChanges', ids);
  const onBehalfOfId = actingFor(actor, row);
  const { reason, version } = input;
  await stepCorrection(tx, bus, actor, row, {
    verb: 'requestChanges',
    event: 'press-release.correction-returned',
    version,
    set: { ...waitsForNobody, deciderIds: { push: actor.personId }, approvalStep: 0, returnedBecause: reason },
    reason,
    onBehalfOfId,
  });
  await recordDecision(tx, actor, row, { decision: 'changes-requested', reason, onBehalfOfId, correctionId: row.id });
  await notify(
    tx,
    bus,
    actor,
    { personIds: [row.authorId] },
    {
      kind: 'correction-returned',
      subjectType: 'PressRelease',
      subjectId: row.pressReleaseId,
      params: { title: row.content.title, reason },
      dedupeKey: `correction-returned ${row.id} ${version}`,
    },
  );
}
