import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { handleHub } from './feeds/ping-hub.ts';
import { pressQuestionsPlugin } from './questions/press-questions.plugin.ts';
import { newsroomStatisticsPlugin } from './statistics/newsroom-statistics.plugin.ts';
import { announceReleases } from './subscriptions/announce-releases.ts';
import { forgetSubscribers } from './subscriptions/forget-subscribers.ts';
import { sendNewsroomMails } from './subscriptions/send-newsroom-mails.ts';
import { handleSubscriptionMails } from './subscriptions/subscription-mails.ts';

/** How the newsroom reaches people: what it does by itself, and what the staff see of it. */
export async function newsroomReachPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { jobs } = platform;
  await app.register(pressQuestionsPlugin, platform);
  await app.register(newsroomStatisticsPlugin, platform);
  handleHub(platform);
  handleSubscriptionMails(platform);
  jobs.repeat('announce releases', 1000, async () => void (await announceReleases(platform)));
  jobs.repeat('send newsroom mails', 1000, async () => void (await sendNewsroomMails(platform)));
  jobs.repeat('forget subscribers', 3_600_000, async () => void (await forgetSubscribers(platform)));
}
