import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';

/** The name under which the person acts in the organisation. */
export async function nameOf(tx: Tx, { organizationId, personId }: Pick<Actor, 'organizationId' | 'personId'>) {
  const card = await tx.membership.findUnique({
    where: { organizationId_personId: { organizationId, personId } },
    select: { displayName: true },
  });
  return card?.displayName ?? '';
}
