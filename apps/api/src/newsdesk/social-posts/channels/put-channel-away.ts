import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';

/** The one step out of use and back. What still waits to go out there fails and says so. */
export async function putChannelAway(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, back }: { version: number; back: boolean },
) {
  must(ability, 'update', 'Channel');
  const { organizationId } = actor;
  const row = await tx.channel.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { version: true },
  });
  if (!row) throw problem('not-found');
  decided(
    await tx.channel.updateMany({
      where: { organizationId, id, version, archivedAt: back ? { not: null } : null },
      data: { archivedAt: back ? null : new Date(), version: { increment: 1 } },
    }),
  );
  const event = back ? 'channel.unarchived' : 'channel.archived';
  await audit(tx, actor, { event, subjectType: 'Channel', subjectId: id });
}
