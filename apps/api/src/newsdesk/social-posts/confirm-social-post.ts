import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { finalText, releaseUrlOf } from './final-text.ts';
import { loadSocialPost } from './load-social-post.ts';
import { stepSocialPost } from './step-social-post.ts';

/** Somebody has looked: it stands in the channel, at this address. */
export async function confirmSocialPost(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, url, publicUrl }: { version: number; url: string; publicUrl: string },
) {
  const row = await loadSocialPost(tx, actor, ability, 'confirm', id);
  // While the channel itself is being asked, nobody else can know.
  if (row.state === 'sending' && row.channel.kind !== 'manual')
    throw problem('social-post-not-in-state', { params: { state: row.state } });
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const releaseUrl = await releaseUrlOf(tx, actor.organizationId, row.pressReleaseId, publicUrl);
  await stepSocialPost(tx, bus, actor, row, {
    verb: 'confirm',
    event: 'social-post.confirmed',
    version,
    set: {
      publishedAt: clock?.now ?? new Date(),
      publicUrl: url,
      proof: url,
      sentText: finalText(row.text, row.withLink, releaseUrl),
      nextTryAt: null,
    },
    after: { url },
  });
}
