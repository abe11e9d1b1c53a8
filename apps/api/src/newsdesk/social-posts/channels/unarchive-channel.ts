import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { putChannelAway } from './put-channel-away.ts';

/** Takes a channel into use again. */
export async function unarchiveChannel(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  return putChannelAway(tx, actor, ability, id, { version, back: true });
}
