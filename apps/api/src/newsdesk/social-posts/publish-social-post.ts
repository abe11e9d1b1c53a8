import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { mustFit, releaseUrlOf } from './final-text.ts';
import { handOver } from './hand-over.ts';
import { loadSocialPost } from './load-social-post.ts';
import { isFrozen } from './share/is-frozen.ts';

/** Hands the post to its channel now; also once more, where the channel refused it or never answered. */
export async function publishSocialPost(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, publicUrl }: { version: number; publicUrl: string },
) {
  const row = await loadSocialPost(tx, actor, ability, 'publish', id);
  if (await isFrozen(tx, actor.organizationId)) throw problem('publishing-frozen');
  const releaseUrl = await releaseUrlOf(tx, actor.organizationId, row.pressReleaseId, publicUrl);
  // What speaks of a release says no word before the release itself does.
  if (row.pressReleaseId !== null && !releaseUrl) throw problem('social-post-release-not-published');
  await mustFit(tx, row, releaseUrl);
  await handOver(tx, bus, actor, row, version);
}
