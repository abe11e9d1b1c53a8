import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { putChannelAway } from './put-channel-away.ts';

/** A channel that is used no longer; what it published stays. */
export async function archiveChannel(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  return putChannelAway(tx, actor, ability, id, { version, back: false });
}
