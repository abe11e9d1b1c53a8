import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { audit } from '../../platform/audit.ts';
import { tellOfFact } from './tell-of-fact.ts';

interface DueFact {
  organizationId: string;
  id: string;
  names: Record<string, string>;
  ownerPersonId: string | null;
  ownerUnitId: string | null;
  expiresOn: Date;
  expired: boolean;
}

/**
 * Tells of figures that expire soon or have expired, once for each expiry: one that was confirmed is told of anew. The organisation's day
 * by the database's clock decides; of several processes the UPDATE of one wins.
 */
export async function tellOfExpiries({ databases, bus }: Pick<Platform, 'databases' | 'bus'>): Promise<number> {
  const due = await databases.jobs.prisma.$queryRaw<DueFact[]>`
    SELECT * FROM (
      SELECT r.organization_id AS "organizationId", r.id, r.names, r.owner_person_id AS "ownerPersonId", r.owner_unit_id AS "ownerUnitId",
        r.expires_on AS "expiresOn", r.expires_on < (now() AT TIME ZONE o.time_zone)::date AS expired, r.told_soon_for, r.told_expired_for
      FROM fact r JOIN organization o ON o.id = r.organization_id
      WHERE r.retired_at IS NULL AND r.expires_on <= (now() AT TIME ZONE o.time_zone)::date + r.remind_days) d
    WHERE CASE WHEN d.expired THEN d.told_expired_for ELSE d.told_soon_for END IS DISTINCT FROM d."expiresOn"
    ORDER BY d."expiresOn" LIMIT 200`;
  let told = 0;
  for (const fact of due) {
    const { organizationId, id, expiresOn, expired } = fact;
    await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const column = expired ? 'toldExpiredFor' : 'toldSoonFor';
      const { count } = await tx.fact.updateMany({
        where: {
          organizationId,
          id,
          expiresOn,
          retiredAt: null,
          OR: [{ [column]: null }, { [column]: { not: expiresOn } }],
        },
        data: { [column]: expiresOn },
      });
      if (count === 0) return;
      const system = { organizationId, personId: null };
      const cause = expiresOn.toISOString().slice(0, 10);
      await tellOfFact(tx, bus, system, fact, { kind: expired ? 'fact-expired' : 'fact-due-soon', cause });
      if (expired) await audit(tx, system, { event: 'fact.expired', subjectType: 'Fact', subjectId: id });
      told++;
    });
  }
  return told;
}
