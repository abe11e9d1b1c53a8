import type { Invitation, NewInvitation } from '@ravabet/contracts/office/people';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { mustGrantRoles } from './grant-roles.ts';
import { invitationLasts, presentInvitation } from './invitation.presenter.ts';
import { mustBeOwnUnit } from './load-member.ts';
import { sendInvitation } from './people.jobs.ts';
import { hashOfInvitationToken, invitationToken } from './share/invitation-token.ts';

/** Invites somebody by mail. Whether the address has an account elsewhere is not told here. */
export async function invitePerson(
  tx: Tx,
  { config, databases, jobs }: Platform,
  actor: Actor,
  ability: Ability,
  input: NewInvitation,
): Promise<Invitation> {
  must(ability, 'create', 'Invitation');
  const { organizationId, personId: invitedById } = actor;
  const { name: displayName, roles, unitId = null, locale } = input;
  const email = input.email.normalize('NFKC').trim().toLowerCase();
  mustGrantRoles(actor, [], roles);
  await mustBeOwnUnit(tx, organizationId, unitId);
  // Two invitations of one address at one moment: the second waits here and then sees the first.
  await tx.$queryRaw`SELECT id FROM organization WHERE id = ${organizationId}::uuid FOR UPDATE`;
  const account = await databases.identity.prisma.person.findUnique({ where: { email }, select: { id: true } });
  const present = account
    ? await tx.membership.findUnique({
        where: { organizationId_personId: { organizationId, personId: account.id } },
        select: { endedAt: true, suspendedAt: true },
      })
    : null;
  if (present?.suspendedAt) throw problem('membership-suspended');
  if (present && !present.endedAt) throw problem('already-a-member');
  const waiting = await tx.invitation.count({
    where: { organizationId, email, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
  });
  if (waiting > 0) throw problem('already-invited');
  const id = newId();
  const expiresAt = new Date(Date.now() + invitationLasts);
  const tokenHash = hashOfInvitationToken(invitationToken(config.SECRET_KEY, { id, expiresAt }));
  const row = await tx.invitation.create({
    data: { organizationId, id, email, displayName, roles, unitId, locale, tokenHash, invitedById, expiresAt },
  });
  await audit(tx, actor, {
    event: 'person.invited',
    subjectType: 'Invitation',
    subjectId: id,
    after: { name: displayName, roles, unitId },
  });
  await jobs.enqueue(tx, sendInvitation, { organizationId, invitationId: id, expiresAt: expiresAt.toISOString() });
  return presentInvitation(row);
}
