import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadSocialPost } from './load-social-post.ts';
import { stepSocialPost } from './step-social-post.ts';

/** Takes the post back from review. */
export async function recallSocialPost(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const row = await loadSocialPost(tx, actor, ability, 'recall', id);
  await stepSocialPost(tx, bus, actor, row, { verb: 'recall', event: 'social-post.recalled', version });
}
