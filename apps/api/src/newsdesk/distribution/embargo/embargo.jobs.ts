import { formatDate } from '@ravabet/calendars';
import { type Language, type LocalizedText, localized } from '@ravabet/contracts';
import { withOrganization } from '@ravabet/db/with-organization';
import { defineJob } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { embargoUrl } from '../share/embargo-link-for.ts';
import { embargoCode, embargoToken } from './embargo-token.ts';

/** The mail with six digits. `sentAt` tells which: a job that comes too late for a newer code sends nothing. */
export const sendEmbargoCodeJob = defineJob<{ organizationId: string; linkId: string; sentAt: string }>(
  'distribution.send-embargo-code',
);

export type EmbargoNews = 'changed' | 'revising' | 'withdrawn';
/** Tells one holder of an embargoed text what became of it. */
export const tellEmbargoHolderJob = defineJob<{ organizationId: string; linkId: string; news: EmbargoNews }>(
  'distribution.tell-embargo-holder',
);

export function handleEmbargoJobs({ config, databases, jobs, mailer }: Platform): void {
  const load = (organizationId: string, id: string) =>
    withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const link = await tx.embargoLink.findUnique({ where: { organizationId_id: { organizationId, id } } });
      const organization = await tx.organization.findUnique({
        where: { id: organizationId },
        select: { names: true, timeZone: true, slug: true },
      });
      const release = await tx.pressRelease.findUnique({
        where: { organizationId_id: { organizationId, id: link?.pressReleaseId ?? organizationId } },
        select: { embargoUntil: true },
      });
      return link && organization && !link.revokedAt ? { link, organization, release } : null;
    });

  jobs.handle(sendEmbargoCodeJob, async ({ organizationId, linkId, sentAt }) => {
    const found = await load(organizationId, linkId);
    if (!found || found.link.codeSentAt?.toISOString() !== sentAt) return;
    const { link, organization } = found;
    const language = link.language as Language;
    await mailer.send({
      to: link.mail,
      language,
      template: 'embargo-code',
      values: {
        name: link.name,
        organization: localized(organization.names as LocalizedText, language),
        code: embargoCode(config.SECRET_KEY, linkId, new Date(sentAt)),
      },
    });
  });

  jobs.handle(tellEmbargoHolderJob, async ({ organizationId, linkId, news }, jobId) => {
    const found = await load(organizationId, linkId);
    if (!found) return;
    const { link, organization, release } = found;
    const language = link.language as Language;
    const until = release?.embargoUntil;
    await mailer.send({
      to: link.mail,
      language,
      template: `embargo-${news}`,
      // A second attempt of the same news is recognised as the same mail.
      messageId: `<embargo-${jobId}@${new URL(config.publicUrl).hostname}>`,
      values: {
        name: link.name,
        organization: localized(organization.names as LocalizedText, language),
        until: until
          ? formatDate(until, { locale: language, timeZone: organization.timeZone, style: 'datetime' })
          : '—',
        url: embargoUrl(config, organization.slug, embargoToken(config.SECRET_KEY, linkId)),
      },
    });
  });
}
