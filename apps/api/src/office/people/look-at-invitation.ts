import type { LocalizedText, Role } from '@ravabet/contracts';
import type { Database } from '@ravabet/db';
import { findInvitation } from './find-invitation.ts';

/** What the holder of the link is told: where to, as what, and whether the address has an account already. */
export async function lookAtInvitation(identity: Database, token: string) {
  const { email, organizationId, roles } = await findInvitation(identity, token);
  const organization = await identity.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { names: true },
  });
  const account = await identity.person.findUnique({ where: { email }, select: { id: true } });
  return {
    email,
    organizationNames: organization.names as LocalizedText,
    roles: roles as Role[],
    hasAccount: account !== null,
  };
}
