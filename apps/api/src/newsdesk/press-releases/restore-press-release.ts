import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { decided } from '../../platform/transition.ts';
import { loadPressRelease } from './load-press-release.ts';

/** Takes a release out of the bin. */
export async function restorePressRelease(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  await loadPressRelease(tx, actor, ability, 'restore', id, { deleted: true });
  decided(
    await tx.pressRelease.updateMany({
      where: { organizationId, id, version, deletedAt: { not: null } },
      data: { deletedAt: null, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'press-release.restored', subjectType: 'PressRelease', subjectId: id });
}
