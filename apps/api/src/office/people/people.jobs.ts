import { formatDate } from '@ravabet/calendars';
import { type Language, type LocalizedText, localized } from '@ravabet/contracts';
import { withOrganization } from '@ravabet/db/with-organization';
import { defineJob } from '../../platform/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { invitationToken } from './share/invitation-token.ts';

/** The mail of one invitation. `expiresAt` tells which link: a job that comes too late for a renewed one sends nothing. */
export const sendInvitation = defineJob<{ organizationId: string; invitationId: string; expiresAt: string }>(
  'people.send-invitation',
);

export function handlePeopleJobs({ config, databases, jobs, mailer }: Platform): void {
  jobs.handle(sendInvitation, async ({ organizationId, invitationId, expiresAt }) => {
    const found = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const invitation = await tx.invitation.findUnique({
        where: { organizationId_id: { organizationId, id: invitationId } },
      });
      const organization = await tx.organization.findUnique({
        where: { id: organizationId },
        select: { names: true, timeZone: true },
      });
      const inviter = await tx.membership.findFirst({
        where: { organizationId, personId: invitation?.invitedById ?? '' },
        select: { displayName: true },
      });
      return { invitation, organization, inviter };
    });
    const { invitation, organization, inviter } = found;
    if (!invitation || !organization || invitation.acceptedAt || invitation.revokedAt) return;
    if (invitation.expiresAt.toISOString() !== expiresAt) return;
    const language = invitation.locale as Language;
    const { timeZone } = organization;
    const names = organization.names as LocalizedText;
    await mailer.send({
      to: invitation.email,
      language,
      template: 'invitation',
      values: {
        name: invitation.displayName,
        inviter: inviter?.displayName ?? localized(names, language),
        organization: localized(names, language),
        until: formatDate(invitation.expiresAt, { locale: language, timeZone, style: 'full' }),
        url: `${config.publicUrl}/invitation#${invitationToken(config.SECRET_KEY, invitation)}`,
      },
    });
  });
}
