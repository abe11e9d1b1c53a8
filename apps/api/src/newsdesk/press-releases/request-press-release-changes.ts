import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../office/notifications/share/notify.ts';
import type { Bus } from '../../platform/bus.ts';
import { waitsForNobody } from './approval/waiting.ts';
import { loadPressRelease } from './load-press-release.ts';
import { actingFor, recordDecision } from './record-decision.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Returns the release to its writer, saying why. */
export async function requestPressReleaseChanges(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; reason: string },
) {
  const row = await loadPressRelease(tx, actor, ability, 'requestChanges', id);
  const onBehalfOfId = actingFor(actor, row);
  await stepPressRelease(tx, bus, actor, row, {
    verb: 'requestChanges',
    event: 'press-release.changes-requested',
    version: input.version,
    set: { ...waitsForNobody, deciderIds: { push: actor.personId } },
    reason: input.reason,
    onBehalfOfId,
  });
  await recordDecision(tx, actor, row, { decision: 'changes-requested', reason: input.reason, onBehalfOfId });
  await notify(
    tx,
    bus,
    actor,
    { personIds: [row.authorId] },
    {
      kind: 'press-release-changes-requested',
      subjectType: 'PressRelease',
      subjectId: id,
      params: { title: row.title, reason: input.reason },
      dedupeKey: `press-release-changes-requested ${id} ${input.version}`,
    },
  );
}
