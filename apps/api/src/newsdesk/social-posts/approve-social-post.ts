import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { mustFit, releaseUrlOf } from './final-text.ts';
import { loadSocialPost } from './load-social-post.ts';
import { tellOfPost } from './post-notice.ts';
import { stepSocialPost } from './step-social-post.ts';

/** Approves the text and its pictures; nobody approves what they wrote, unless the organisation has switched that on. */
export async function approveSocialPost(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; publicUrl: string },
) {
  const row = await loadSocialPost(tx, actor, ability, 'approve', id);
  await mustFit(tx, row, await releaseUrlOf(tx, actor.organizationId, row.pressReleaseId, input.publicUrl));
  await stepSocialPost(tx, bus, actor, row, {
    verb: 'approve',
    event: 'social-post.approved',
    version: input.version,
  });
  const to = { personIds: [row.authorId] };
  await tellOfPost(tx, bus, actor, to, row, { kind: 'social-post-approved', cause: input.version });
}
