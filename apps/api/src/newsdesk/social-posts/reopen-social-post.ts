import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadSocialPost } from './load-social-post.ts';
import { stepSocialPost } from './step-social-post.ts';

/** Back to the draft: what was approved is written anew and approved anew. */
export async function reopenSocialPost(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
) {
  const row = await loadSocialPost(tx, actor, ability, 'reopen', id);
  await stepSocialPost(tx, bus, actor, row, { verb: 'reopen', event: 'social-post.reopened', version, reason });
}
