import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { waitsForNobody } from './approval/waiting.ts';
import { prepareCorrectionDispatch } from '../distribution/share/prepare-correction-dispatch.ts';
import { loadPressRelease } from './load-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';

/**
 * Withdraws from the newsroom with all its versions, saying why: the reason is the office's, the note is what the public reads at the
 * address, which then answers 410. A correction in work ends with it.
 */
export async function withdrawPressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; reason: string; publicNote?: string },
) {
  const row = await loadPressRelease(tx, actor, ability, 'withdraw', id);
  const withdrawnAt = new Date();
  await stepPressRelease(tx, bus, actor, row, {
    verb: 'withdraw',
    event: 'press-release.withdrawn',
    version: input.version,
    set: { withdrawnAt },
    reason: input.reason,
  });
  await tx.publication.updateMany({
    where: { organizationId: actor.organizationId, pressReleaseId: id, withdrawnAt: null },
    data: { withdrawnAt, withdrawalNote: input.publicNote ?? '' },
  });
  await tx.pressReleaseCorrection.updateMany({
    where: {
      organizationId: actor.organizationId,
      pressReleaseId: id,
      state: { in: ['writing', 'in-review', 'approved'] },
    },
    data: { state: 'given-up', givenUpAt: withdrawnAt, ...waitsForNobody, version: { increment: 1 } },
  });
  // The public's note, never the office's own reason: it goes out by mail.
  const sending = { pressReleaseId: id, purpose: 'withdrawal', reason: input.publicNote ?? '' } as const;
  await prepareCorrectionDispatch(tx, bus, actor, sending);
}
