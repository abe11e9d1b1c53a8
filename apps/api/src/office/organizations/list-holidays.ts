import type { LocalizedText } from '@ravabet/contracts';
import type { Holiday } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';

/** Holidays between two days, both included. */
export async function listHolidays(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { from, until }: { from: string; until: string },
): Promise<{ items: Holiday[] }> {
  must(ability, 'read', 'Organization');
  const rows = await tx.holiday.findMany({
    where: { organizationId: actor.organizationId, date: { gte: new Date(from), lte: new Date(until) } },
    orderBy: [{ date: 'asc' }, { id: 'asc' }],
    take: 1000,
  });
  return {
    items: rows.map(({ id, date, names, kind, expected, source, version }) => ({
      id,
      date: date.toISOString().slice(0, 10),
      names: names as LocalizedText,
      kind,
      expected,
      source,
      version,
    })),
  };
}
