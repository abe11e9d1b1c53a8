import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { mustFit, releaseUrlOf } from './final-text.ts';
import { loadSocialPost } from './load-social-post.ts';
import { tellOfPost } from './post-notice.ts';
import { stepSocialPost } from './step-social-post.ts';

/** Hands the post in; a manager decides. */
export async function submitSocialPost(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; publicUrl: string },
) {
  const row = await loadSocialPost(tx, actor, ability, 'submit', id);
  await mustFit(tx, row, await releaseUrlOf(tx, actor.organizationId, row.pressReleaseId, input.publicUrl));
  await stepSocialPost(tx, bus, actor, row, {
    verb: 'submit',
    event: 'social-post.submitted',
    version: input.version,
  });
  const cause = input.version;
  await tellOfPost(tx, bus, actor, { role: 'pr-manager' }, row, { kind: 'social-post-submitted', cause });
}
