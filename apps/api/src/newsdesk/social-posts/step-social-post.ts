import {
  socialPostWorkflow,
  type SocialPostEvent,
  type SocialPostVerb,
} from '@ravabet/contracts/newsdesk/social-posts';
import type { Prisma, Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { settleNotices } from '../../office/notifications/share/settle-notices.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided, plan } from '../../platform/transition.ts';
import type { LoadedSocialPost } from './load-social-post.ts';

export interface SocialPostStep {
  verb: SocialPostVerb;
  event: SocialPostEvent;
  version: number;
  set?: Prisma.SocialPostUncheckedUpdateManyInput;
  reason?: string;
  after?: Record<string, unknown>;
}

/** Somebody, or the schedule. */
export type PostActor = Pick<Actor, 'organizationId'> & { personId: string | null };

/** One step of the workflow: planned by the table, decided by the UPDATE, recorded and told in the same transaction. */
export async function stepSocialPost(
  tx: Tx,
  bus: Bus,
  actor: PostActor,
  row: Pick<LoadedSocialPost, 'id' | 'state' | 'version'>,
  step: SocialPostStep,
): Promise<void> {
  const { organizationId } = actor;
  const { from, to } = plan(socialPostWorkflow, step.verb, row, step.version, 'social-post-not-in-state');
  decided(
    await tx.socialPost.updateMany({
      where: { organizationId, id: row.id, version: step.version, state: { in: from }, deletedAt: null },
      data: { ...step.set, state: to, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor as Actor, {
    event: step.event,
    subjectType: 'SocialPost',
    subjectId: row.id,
    before: { state: row.state },
    after: { state: to, ...step.after },
    ...(step.reason && { reason: step.reason }),
  });
  if (row.state === 'in-review') {
    const asked = { kind: 'social-post-submitted', subjectType: 'SocialPost', subjectId: row.id };
    await settleNotices(tx, bus, { organizationId, ...asked });
  }
  await tellPostChanged(tx, bus, actor, row.id, step.version + 1);
}

export const tellPostChanged = (
  tx: Tx,
  bus: Bus,
  { organizationId, personId }: PostActor,
  subjectId: string,
  version: number,
): Promise<void> =>
  bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'SocialPost',
    subjectId,
    version,
    ...(personId && { personId }),
  });
