import { editableStates } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadPressRelease } from './load-press-release.ts';

/** Puts a draft into the bin, where it stays for 30 days. */
export async function deletePressRelease(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  const row = await loadPressRelease(tx, actor, ability, 'delete', id);
  if (!editableStates.includes(row.state))
    throw problem('press-release-not-in-state', { params: { state: row.state } });
  decided(
    await tx.pressRelease.updateMany({
      where: { organizationId, id, version, state: { in: [...editableStates] }, deletedAt: null },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'press-release.deleted', subjectType: 'PressRelease', subjectId: id });
}
