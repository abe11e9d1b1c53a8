import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import { defineJob } from '../../../platform/jobs.ts';
import { OutgoingError } from '../../../platform/outgoing-fetch.ts';
import type { Platform } from '../../../platform/platform.ts';
import { newsroomAddress } from '../share/newsroom-address.ts';
import { feedFormats } from './feed-scope.ts';

/** A word to the hub that these feeds have changed (WebSub 7: publishing). */
const tellHub = defineJob<{ topics: string[] }>('newsroom.tell-hub');

/** Within the transaction of the change. Without a hub readers ask by themselves. */
export async function pingHub(
  tx: Tx,
  { config, jobs }: Pick<Platform, 'config' | 'jobs'>,
  organizationId: string,
  language: string,
): Promise<void> {
  if (config.WEBSUB_HUB === '') return;
  const { slug } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { slug: true } });
  const topics = await tx.topic.findMany({ where: { organizationId }, select: { slug: true } });
  const room = newsroomAddress(config, slug, language as Language);
  const homes = [room, ...topics.map((topic) => `${room}/topics/${topic.slug}`)];
  const feeds = homes.flatMap((home) => feedFormats.map((format) => `${home}/feed.${format}`));
  await jobs.enqueue(tx, tellHub, { topics: feeds });
}

export function handleHub({ config, jobs, outgoing }: Platform): void {
  jobs.handle(tellHub, async ({ topics }) => {
    for (const topic of topics) {
      const answer = await outgoing({
        url: config.WEBSUB_HUB,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic, 'hub.topic': topic }).toString(),
        maxBytes: 64 * 1024,
      });
      // Thrown, so that the job comes again.
      if (answer.status >= 400) throw new OutgoingError('not-reached', { sent: true });
    }
  });
}
