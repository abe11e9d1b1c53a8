import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { choosePicture } from '../files/share/card-picture.ts';
import { loadMember } from './load-member.ts';

/** Puts a picture on a member's card: one that the actor may read, judged and ready. */
export async function setMemberPicture(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, fileId }: { version: number; fileId: string | null },
): Promise<void> {
  const row = await loadMember(tx, actor, ability, 'setPicture', id);
  if (row.endedAt) throw problem('membership-ended');
  const { organizationId } = actor;
  if (fileId && !(await choosePicture(tx, actor, ability, fileId))) throw problem('picture-not-usable');
  const changed = await tx.membership.updateMany({
    where: { organizationId, id, version, endedAt: null },
    data: { pictureFileId: fileId, version: { increment: 1 } },
  });
  if (changed.count === 0) throw problem('stale-version');
  await audit(tx, actor, {
    event: 'person.picture-changed',
    subjectType: 'Membership',
    subjectId: id,
    before: { pictureFileId: row.pictureFileId },
    after: { pictureFileId: fileId },
  });
}
