import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { problem } from '../../platform/problems.ts';
import { cardPicture } from '../files/share/card-picture.ts';
import type { Sendable } from '../files/share/send-content.ts';
import { loadMember } from './load-member.ts';

/** The picture on a member's card. Who may see the member may see it, also without a right to the room of files. @throws not-found */
export async function openMemberPicture(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<Sendable> {
  const { pictureFileId, displayName } = await loadMember(tx, actor, ability, 'read', id);
  const variant = pictureFileId && (await cardPicture(tx, actor.organizationId, pictureFileId));
  if (!variant) throw problem('not-found');
  return { ...variant, name: `${displayName}.webp` };
}
