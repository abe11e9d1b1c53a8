import type { BodyOf } from '@ravabet/contracts';
import type { invitationAcceptanceRoutes } from '@ravabet/contracts/office/people';
import { withOrganization } from '@ravabet/db/with-organization';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { findInvitation } from './find-invitation.ts';
import { makeAccount } from './make-account.ts';

/**
 * Takes up an invitation. The account is made first and by another database role; the membership and the end of the link are one
 * transaction after it. Of two who hold one link at one moment the second finds it used, and an account made for it is taken back.
 */
export async function acceptInvitation(
  platform: Platform,
  { token, account }: BodyOf<typeof invitationAcceptanceRoutes.accept>,
): Promise<{ organizationSlug: string; username: string | null }> {
  const { databases } = platform;
  const identity = databases.identity.prisma;
  const { id, organizationId, email, displayName, roles, unitId } = await findInvitation(identity, token);
  const known = await identity.person.findUnique({
    where: { email },
    select: { id: true, username: true, name: true },
  });
  if (!known && !account) {
    throw problem('invalid-input', { errors: [{ pointer: '/account', code: 'required', message: 'account' }] });
  }
  const personId = known?.id ?? (account ? await makeAccount(platform, email, account) : '');
  const name = known ? displayName : (account?.name ?? displayName);
  try {
    const organizationSlug = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const taken = await tx.invitation.updateMany({
        where: { organizationId, id, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
        data: { acceptedAt: new Date() },
      });
      if (taken.count === 0) throw problem('invitation-not-valid');
      const before = await tx.membership.findUnique({
        where: { organizationId_personId: { organizationId, personId } },
      });
      if (before && !before.endedAt) throw problem('already-a-member');
      // Who was suspended comes back by whoever suspended them, not by a link from before.
      if (before?.suspendedAt) throw problem('membership-suspended');
      const membershipId = before?.id ?? newId();
      const card = { displayName: name, roles, unitId, endedAt: null };
      if (before) {
        const where = { organizationId_id: { organizationId, id: before.id } };
        await tx.membership.update({ where, data: { ...card, version: { increment: 1 } } });
      } else await tx.membership.create({ data: { ...card, organizationId, id: membershipId, personId } });
      await audit(
        tx,
        { organizationId, personId: null },
        { event: 'person.joined', subjectType: 'Membership', subjectId: membershipId, after: { personId, roles } },
      );
      const { slug } = await tx.organization.findUniqueOrThrow({
        where: { id: organizationId },
        select: { slug: true },
      });
      return slug;
    });
    return { organizationSlug, username: known ? known.username : (account?.username.toLowerCase() ?? null) };
  } catch (error) {
    if (!known) await identity.person.deleteMany({ where: { id: personId } });
    throw error;
  }
}
