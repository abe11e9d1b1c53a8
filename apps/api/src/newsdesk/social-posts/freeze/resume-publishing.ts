import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { holdDueDispatches } from '../../distribution/share/hold-due-dispatches.ts';
import { holdDuePressReleases } from '../../press-releases/share/hold-due-press-releases.ts';
import { verbColumns } from '../social-post.sql.ts';
import type { LoadedSocialPost } from '../load-social-post.ts';
import { stepSocialPost } from '../step-social-post.ts';
import { lockSwitch } from './lock-switch.ts';

/** Goes on. What became due meanwhile goes out at once (`send`), or loses its time and waits for a person (`hold`). */
export async function resumePublishing(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { overdue, reason }: { overdue: 'send' | 'hold'; reason: string },
) {
  must(ability, 'delete', 'PublishingFreeze');
  const { organizationId } = actor;
  await lockSwitch(tx, organizationId);
  const { count } = await tx.publishingFreeze.deleteMany({ where: { organizationId } });
  if (count === 0) return;
  if (overdue === 'hold') {
    await holdDuePosts(tx, bus, actor);
    await holdDuePressReleases(tx, bus, actor);
    await holdDueDispatches(tx, bus, actor);
  }
  await audit(tx, actor, {
    event: 'publishing.resumed',
    subjectType: 'Organization',
    subjectId: organizationId,
    after: { overdue },
    ...(reason && { reason }),
  });
}

async function holdDuePosts(tx: Tx, bus: Bus, actor: Actor): Promise<void> {
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const due = await tx.socialPost.findMany({
    where: {
      organizationId: actor.organizationId,
      state: 'scheduled',
      deletedAt: null,
      scheduledFor: { lte: clock?.now ?? new Date() },
    },
    select: verbColumns,
  });
  for (const row of due as LoadedSocialPost[]) {
    await stepSocialPost(tx, bus, actor, row, {
      verb: 'unschedule',
      event: 'social-post.unscheduled',
      version: row.version,
      set: { scheduledFor: null, withRelease: false },
    });
  }
}
