import type { Tx } from '@ravabet/db';
import type { Bus } from '../../platform/bus.ts';
import type { LoadedSocialPost } from './load-social-post.ts';
import { type PostActor, stepSocialPost } from './step-social-post.ts';

/** From here on the round that sends has it, by the state in the database; also what the schedule does, without a person. */
export async function handOver(tx: Tx, bus: Bus, actor: PostActor, row: LoadedSocialPost, version: number) {
  await stepSocialPost(tx, bus, actor, row, {
    verb: 'publish',
    event: 'social-post.handed-over',
    version,
    set: { handedOver: { increment: 1 }, tries: 0, nextTryAt: new Date(0), claimedUntil: null, taskId: null },
    after: { channel: row.channel.name },
  });
}
