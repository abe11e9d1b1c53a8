import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { mustFit, releaseUrlOf } from './final-text.ts';
import { loadSocialPost } from './load-social-post.ts';
import { stepSocialPost } from './step-social-post.ts';

type When = { version: number; scheduledFor: string } | { version: number; withRelease: true };

/** Goes out by itself: at an instant in the future by the database's clock, or as soon as its release is published. */
export async function scheduleSocialPost(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: When & { publicUrl: string },
) {
  const row = await loadSocialPost(tx, actor, ability, 'schedule', id);
  await mustFit(tx, row, await releaseUrlOf(tx, actor.organizationId, row.pressReleaseId, input.publicUrl));
  const withRelease = 'withRelease' in input;
  const scheduledFor = withRelease ? null : new Date(input.scheduledFor);
  if (withRelease && row.pressReleaseId === null) throw problem('social-post-schedule-without-release');
  const [clock] = await tx.$queryRaw<{ past: boolean | null }[]>`SELECT ${scheduledFor}::timestamptz <= now() AS past`;
  if (clock?.past) throw problem('social-post-schedule-in-past');
  await stepSocialPost(tx, bus, actor, row, {
    verb: 'schedule',
    event: 'social-post.scheduled',
    version: input.version,
    set: { scheduledFor, withRelease },
    after: { scheduledFor: scheduledFor?.toISOString() ?? null, withRelease },
  });
}
