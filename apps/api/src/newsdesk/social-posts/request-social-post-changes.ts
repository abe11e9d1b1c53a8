import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadSocialPost } from './load-social-post.ts';
import { tellOfPost } from './post-notice.ts';
import { stepSocialPost } from './step-social-post.ts';

/** Returns the post to its writer, saying what is missing. */
export async function requestSocialPostChanges(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
) {
  const row = await loadSocialPost(tx, actor, ability, 'requestChanges', id);
  await stepSocialPost(tx, bus, actor, row, {
    verb: 'requestChanges',
    event: 'social-post.changes-requested',
    version,
    reason,
  });
  await tellOfPost(tx, bus, actor, { personIds: [row.authorId] }, row, {
    kind: 'social-post-changes-requested',
    cause: version,
    params: { reason },
  });
}
