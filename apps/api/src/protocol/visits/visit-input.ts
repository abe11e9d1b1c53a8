import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

/** @throws visit-time-wrong */
export function timeOf(startsAt: string, endsAt: string): { startsAt: Date; endsAt: Date } {
  const time = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  if (time.endsAt <= time.startsAt) {
    throw problem('visit-time-wrong', { errors: [{ pointer: '/endsAt', code: 'time', message: '/endsAt' }] });
  }
  return time;
}

/**
 * People are active members of the house, and the unit exists.
 * @throws visit-person-not-possible
 */
export async function mustBeOfTheHouse(
  tx: Tx,
  organizationId: string,
  input: {
    hostId?: string | null;
    officerId?: string | null;
    unitId?: string | null;
    namesSeenByIds?: readonly string[];
  },
): Promise<void> {
  const { hostId, officerId, unitId, namesSeenByIds = [] } = input;
  const wanted = [...new Set([hostId, officerId, ...namesSeenByIds].filter((one) => typeof one === 'string'))];
  const known = await tx.membership.findMany({
    where: { organizationId, personId: { in: wanted }, endedAt: null },
    select: { personId: true },
  });
  const has = (id: string | null | undefined): boolean => !id || known.some(({ personId }) => personId === id);
  const wrong: string[] = [];
  if (!has(hostId)) wrong.push('/hostId');
  if (!has(officerId)) wrong.push('/officerId');
  if (!namesSeenByIds.every(has)) wrong.push('/namesSeenByIds');
  if (unitId && (await tx.unit.count({ where: { organizationId, id: unitId } })) === 0) wrong.push('/unitId');
  if (wrong.length === 0) return;
  throw problem('visit-person-not-possible', {
    errors: wrong.map((pointer) => ({ pointer, code: 'person', message: pointer })),
  });
}
