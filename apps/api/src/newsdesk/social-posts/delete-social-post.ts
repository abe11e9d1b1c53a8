import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { binSocialPost } from './bin-social-post.ts';

/** Puts a post into the bin, for 30 days. */
export async function deleteSocialPost(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  return binSocialPost(tx, bus, actor, ability, id, { version, restore: false });
}
