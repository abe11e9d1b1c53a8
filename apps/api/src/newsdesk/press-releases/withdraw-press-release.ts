import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadPressRelease } from './load-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Withdraws from the newsroom, saying why; the address then answers 410 with a page that says so. */
export async function withdrawPressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; reason: string },
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
    data: { withdrawnAt },
  });
}
