import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { notify } from '../../office/notifications/share/notify.ts';
import type { Bus } from '../../platform/bus.ts';

interface ToldFact {
  id: string;
  names: Record<string, string>;
  ownerPersonId: string | null;
  ownerUnitId: string | null;
}
type FactNotice = { kind: 'fact-changed' | 'fact-expired' | 'fact-due-soon' | 'fact-retired'; cause: string | number };

/** Tells the owner, and who wrote what says it as it stands or as it is published; each once for each cause. */
export async function tellOfFact(
  tx: Tx,
  bus: Pick<Bus, 'tell'>,
  actor: Pick<Actor, 'organizationId'> & { personId: string | null },
  fact: ToldFact,
  { kind, cause }: FactNotice,
): Promise<void> {
  const { organizationId } = actor;
  const people = new Set(await answering(tx, organizationId, fact));
  // Before it expires only its owner can do something about it.
  if (kind !== 'fact-due-soon') for (const id of await writers(tx, organizationId, fact.id)) people.add(id);
  await notify(
    tx,
    bus,
    actor,
    { personIds: [...people] },
    {
      kind,
      subjectType: 'Fact',
      subjectId: fact.id,
      params: { title: fact.names['fa'] ?? '' },
      dedupeKey: `${kind} ${fact.id} ${cause}`,
    },
  );
}

/** The person, or the head of the unit, or everybody in a unit without head. */
async function answering(tx: Tx, organizationId: string, fact: ToldFact): Promise<string[]> {
  const { ownerPersonId, ownerUnitId } = fact;
  if (ownerPersonId) return [ownerPersonId];
  if (!ownerUnitId) return [];
  const unit = await tx.unit.findUnique({
    where: { organizationId_id: { organizationId, id: ownerUnitId } },
    select: { headPersonId: true },
  });
  if (unit?.headPersonId) return [unit.headPersonId];
  const members = await tx.membership.findMany({
    where: { organizationId, unitId: ownerUnitId, endedAt: null },
    select: { personId: true },
  });
  return members.map(({ personId }) => personId);
}

async function writers(tx: Tx, organizationId: string, factId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT unnest(r.contributor_ids || r.author_id) AS id
    FROM fact_use u JOIN press_release r ON r.organization_id = u.organization_id AND r.id = u.press_release_id
    LEFT JOIN publication p ON p.organization_id = u.organization_id AND p.press_release_id = u.press_release_id AND p.n = u.publication_n
    WHERE u.organization_id = ${organizationId}::uuid AND u.fact_id = ${factId}::uuid AND r.deleted_at IS NULL
      AND (u.publication_n = 0 OR (p.current AND p.withdrawn_at IS NULL))`;
  return rows.map(({ id }) => id);
}
