import type { Role } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';

export interface Notice {
  /** key in locales/<lang>/notifications.json */
  kind: string;
  subjectType: string;
  subjectId: string;
  params: Record<string, unknown>;
  /** the same key reaches a person once */
  dedupeKey: string;
}

/** Tells people inside the verb's transaction, and those who stand in for the holders of a role; each person once per key, never the one who acted. */
export async function notify(
  tx: Tx,
  bus: Pick<Bus, 'tell'>,
  actor: Pick<Actor, 'organizationId'> & { personId: string | null },
  to: { personIds?: readonly string[]; role?: Role | string | null },
  notice: Notice,
): Promise<void> {
  const { organizationId } = actor;
  const people = new Set(to.personIds ?? []);
  if (to.role) {
    const holders = await tx.membership.findMany({
      where: { organizationId, roles: { has: to.role }, endedAt: null },
      select: { personId: true },
    });
    const absent = holders.map(({ personId }) => personId);
    const now = new Date();
    const deputies = await tx.deputy.findMany({
      where: {
        organizationId,
        personId: { in: absent },
        revokedAt: null,
        startsAt: { lte: now },
        endsAt: { gte: now },
      },
      select: { deputyPersonId: true },
    });
    for (const personId of absent) people.add(personId);
    for (const { deputyPersonId } of deputies) people.add(deputyPersonId);
  }
  if (actor.personId) people.delete(actor.personId);
  const added = await tx.notification.createManyAndReturn({
    data: [...people].map((personId) => ({
      organizationId,
      id: newId(),
      personId,
      ...notice,
      params: notice.params as object,
    })),
    skipDuplicates: true,
    select: { personId: true },
  });
  for (const { personId } of added) await bus.tell(tx, 'notifications.changed', { organizationId, personId });
}
