import { localized } from '@ravabet/contracts';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Language } from '@ravabet/i18n';
import { defineJob } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Mail } from '../../../platform/mail.ts';
import { newId } from '../../../platform/new-id.ts';
import { isSuppressed } from '../../distribution/share/is-suppressed.ts';
import { refusedRecipient, suppressRefused } from '../../distribution/share/refused-recipient.ts';
import { subscriptionReturn } from '../../distribution/share/subscription-return.ts';
import { newsroomAddress } from '../share/newsroom-address.ts';
import { subscriberToken } from './subscriber-secrets.ts';

/** The mail that asks for a yes, or the one that says that there was one. */
export const mailSubscriber = defineJob<{
  organizationId: string;
  subscriberId: string;
  secretRound: number;
  kind: 'confirm' | 'known';
}>('newsroom.mail-subscriber');

export function handleSubscriptionMails(platform: Platform): void {
  const { config, databases, jobs, mailer } = platform;
  jobs.handle(mailSubscriber, async ({ organizationId, subscriberId, secretRound, kind }) => {
    const { subscriber, organization, suppressed } = await withOrganization(
      databases.app.prisma,
      organizationId,
      async (tx) => {
        const found = await tx.newsroomSubscriber.findUnique({
          where: { organizationId_id: { organizationId, id: subscriberId } },
          select: { email: true, language: true, state: true, secretRound: true, requestedAt: true },
        });
        return {
          subscriber: found,
          suppressed:
            found !== null &&
            (await isSuppressed(tx, organizationId, { mail: found.email, wishedAt: found.requestedAt })),
          organization: await tx.organization.findUniqueOrThrow({
            where: { id: organizationId },
            select: { slug: true, names: true },
          }),
        };
      },
    );
    // Meanwhile confirmed, forgotten or asked for anew: this mail is no longer wanted.
    if (subscriber?.state !== (kind === 'confirm' ? 'pending' : 'confirmed') || subscriber.secretRound !== secretRound)
      return;
    if (suppressed) return;
    const language = subscriber.language as Language;
    const back = subscriptionReturn(config, subscriberId);
    const room = newsroomAddress(config, organization.slug, language);
    const token = (link: 'confirm' | 'manage') =>
      subscriberToken(config.SECRET_KEY, link, { id: subscriberId, secretRound });
    const mail: Mail = {
      to: subscriber.email,
      language,
      messageId: `<subscription-${newId()}-${back.token}@ravabet>`,
      ...(back.address && { bounceTo: back.address }),
      template: kind === 'confirm' ? 'newsroom-confirm' : 'newsroom-known',
      values: {
        organization: localized(organization.names as Record<Language, string>, language),
        url: `${room}/subscription/${kind === 'confirm' ? `confirm/${token('confirm')}` : token('manage')}`,
      },
    };
    await mailer.send(mail).catch(async (error: unknown) => {
      const refused = refusedRecipient(error);
      if (!refused?.isGone) throw error;
      await suppressRefused(platform, organizationId, mail.to, refused.reply);
    });
  });
}
