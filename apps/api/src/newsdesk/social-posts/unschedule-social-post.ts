import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadSocialPost } from './load-social-post.ts';
import { stepSocialPost } from './step-social-post.ts';

/** Takes the time back: it waits for a person again. */
export async function unscheduleSocialPost(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadSocialPost(tx, actor, ability, 'unschedule', id);
  await stepSocialPost(tx, bus, actor, row, {
    verb: 'unschedule',
    event: 'social-post.unscheduled',
    version,
    set: { scheduledFor: null, withRelease: false },
  });
}
