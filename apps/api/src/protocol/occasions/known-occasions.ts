import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';
import { officialById } from './official-ids.ts';
import { type KnownOccasion, ofOwnRow, type OwnRow } from './own-occasion.ts';

function ofOfficial(id: string, isHidden: boolean): KnownOccasion | null {
  const official = officialById.get(id);
  if (!official) return null;
  const { names, kind, rule, isHoliday, source } = official;
  const state = isHidden ? 'archived' : 'active';
  return {
    id,
    names,
    kind,
    rule,
    isHoliday,
    isOwn: false,
    state,
    source,
    note: '',
    createdById: null,
    createdAt: null,
    version: 1,
  };
}

/** Everything the organisation knows: the shipped calendar and its own days, hidden and archived ones only on request. */
export async function knownOccasions(
  tx: Tx,
  organizationId: string,
  { all = false }: { all?: boolean } = {},
): Promise<KnownOccasion[]> {
  const own = await tx.occasion.findMany({ where: { organizationId, ...(!all && { state: 'active' }) } });
  const hidden = await tx.hiddenOccasion.findMany({ where: { organizationId }, select: { occasionId: true } });
  return allOccasions(own, new Set(hidden.map(({ occasionId }) => occasionId)), all);
}

/** The shipped calendar less what is hidden, and the own days. */
export function allOccasions(own: readonly OwnRow[], hidden: ReadonlySet<string>, all: boolean): KnownOccasion[] {
  const official = [...officialById.keys()]
    .map((id) => ofOfficial(id, hidden.has(id)))
    .filter((one): one is KnownOccasion => one !== null && (all || one.state === 'active'));
  return [...official, ...own.map(ofOwnRow)];
}

/** One of them, also when it is hidden or archived. @throws not-found */
export async function knownOccasion(tx: Tx, organizationId: string, id: string): Promise<KnownOccasion> {
  if (officialById.has(id)) {
    const hidden = await tx.hiddenOccasion.count({ where: { organizationId, occasionId: id } });
    const official = ofOfficial(id, hidden > 0);
    if (official) return official;
  }
  const own = await tx.occasion.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!own) throw problem('not-found');
  return ofOwnRow(own);
}
