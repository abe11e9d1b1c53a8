import { formatDate } from '@ravabet/calendars';
import { localized, type LocalizedText } from '@ravabet/contracts';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Language } from '@ravabet/i18n';
import { defineJob } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { nameIn } from '../papers/paper-words.ts';
import { feedbackAddress } from './feedback-link.ts';

/** One mail for each link; the version says which. */
export const mailFeedback = defineJob<{ organizationId: string; feedbackId: string; version: number }>(
  'visits.mail-feedback',
);

export function handleFeedbackMails({ config, databases, jobs, mailer }: Platform): void {
  jobs.handle(mailFeedback, async ({ organizationId, feedbackId, version }) => {
    const found = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const row = await tx.visitFeedback.findFirst({ where: { organizationId, id: feedbackId, version } });
      const participant =
        row &&
        (await tx.visitParticipant.findFirst({
          where: { organizationId, id: row.participantId, removedAt: null },
          select: { guestId: true },
        }));
      if (!row || !participant?.guestId) return null;
      const ofGuest = { organizationId_id: { organizationId, id: participant.guestId } };
      return {
        row,
        guest: await tx.guest.findUniqueOrThrow({ where: ofGuest }),
        visit: await tx.visit.findUniqueOrThrow({
          where: { organizationId_id: { organizationId, id: row.visitId } },
          select: { title: true },
        }),
        organization: await tx.organization.findUniqueOrThrow({ where: { id: organizationId } }),
      };
    });
    // Meanwhile the link was replaced or taken back, or the guest has no address any more.
    if (!found?.guest.email) return;
    const { row, guest, visit, organization } = found;
    const language = row.language as Language;
    const names = { persian: guest.namePersian, latin: guest.nameLatin, chinese: guest.nameChinese };
    const honorifics = guest.honorifics as Record<string, string>;
    await mailer.send({
      to: guest.email,
      language,
      template: 'visit-feedback',
      messageId: `<visit-feedback-${row.id}-${version}@ravabet>`,
      values: {
        organization: localized(organization.names as LocalizedText, language),
        name: nameIn({ names, honorifics, titles: {}, workplaces: {}, country: '' }, language),
        title: visit.title,
        until: formatDate(row.endsAt.toISOString(), {
          locale: language,
          timeZone: organization.timeZone,
          style: 'long',
        }),
        url: feedbackAddress(config, organization.slug, { ...row, language }),
      },
    });
  });
}
