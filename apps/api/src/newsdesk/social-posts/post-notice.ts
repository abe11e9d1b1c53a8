import type { Tx } from '@ravabet/db';
import { notify } from '../../office/notifications/share/notify.ts';
import type { Bus } from '../../platform/bus.ts';
import type { LoadedSocialPost } from './load-social-post.ts';
import type { PostActor } from './step-social-post.ts';

/** The first words stand for a post that has no title. */
export const beginningOf = (text: string): string => {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
};

/** Tells people of what happened to a post; once for each time that it happened. */
export async function tellOfPost(
  tx: Tx,
  bus: Pick<Bus, 'tell'>,
  actor: PostActor,
  to: { personIds?: string[]; role?: string },
  row: Pick<LoadedSocialPost, 'id' | 'text'> & { channel: { name: string } },
  what: {
    kind:
      | 'social-post-submitted'
      | 'social-post-approved'
      | 'social-post-changes-requested'
      | 'social-post-failed'
      | 'social-post-unknown';
    cause: number;
    params?: Record<string, unknown>;
  },
): Promise<void> {
  await notify(tx, bus, actor, to, {
    kind: what.kind,
    subjectType: 'SocialPost',
    subjectId: row.id,
    params: { title: beginningOf(row.text), channel: row.channel.name, ...what.params },
    dedupeKey: `${what.kind} ${row.id} ${what.cause}`,
  });
}
