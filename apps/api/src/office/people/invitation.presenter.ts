import type { Language, Role } from '@ravabet/contracts';
import type { Invitation } from '@ravabet/contracts/office/people';

/** How long an invitation waits. */
export const invitationLasts = 7 * 86_400_000;

interface Row {
  id: string;
  email: string;
  displayName: string;
  roles: string[];
  unitId: string | null;
  locale: string;
  expiresAt: Date;
  createdAt: Date;
}

export const presentInvitation = (row: Row): Invitation => ({
  id: row.id,
  email: row.email,
  name: row.displayName,
  roles: row.roles as Role[],
  unitId: row.unitId,
  locale: row.locale as Language,
  expiresAt: row.expiresAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  state: row.expiresAt > new Date() ? 'waiting' : 'expired',
});
