import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { verbColumns } from './fact.sql.ts';

export type LoadedFact = Omit<Prisma.FactGetPayload<{ select: typeof verbColumns }>, 'names' | 'unit'> & {
  names: Record<string, string>;
  unit: Record<string, string>;
};

/** The figure a verb works on, held until the transaction ends: whoever saves a text that says it waits for its new value. */
export async function loadFact(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  id: string,
  version: number,
  options: { retired?: boolean } = {},
): Promise<LoadedFact> {
  const { organizationId } = actor;
  await tx.$executeRaw`SELECT 1 FROM fact WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = await tx.fact.findUnique({ where: { organizationId_id: { organizationId, id } }, select: verbColumns });
  if (!row) throw problem('not-found');
  must(ability, verb, 'Fact', row);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if ((row.retiredAt !== null) !== (options.retired ?? false)) {
    throw problem('fact-not-in-state', { params: { state: row.retiredAt ? 'retired' : 'current' } });
  }
  return row as unknown as LoadedFact;
}
