import type { VisitHospitality } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { findClashes } from '../programme/find-clashes.ts';
import { otherLines } from '../programme/other-lines.ts';

type Clash = VisitHospitality['services'][number]['clashes'][number];

interface Booked {
  id: string;
  title: string;
  personId: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
}

/**
 * Interpreters who are wanted at two places at once: for two services, or in another visit. In the programme of the own visit they are beside
 * the guests, wherever those are: that is no clash. By service; of visits that the reader may not see only the time.
 */
export async function clashesOfServices(
  tx: Tx,
  organizationId: string,
  visitId: string,
  services: readonly Booked[],
  readsAll: boolean,
): Promise<Map<string, Clash[]>> {
  const own = services.flatMap(({ id, title, personId, startsAt, endsAt }) =>
    personId && startsAt && endsAt
      ? [
          {
            itemId: id,
            visitId,
            title,
            startsAt,
            endsAt,
            place: '',
            personIds: [personId],
            guestIds: [],
            resourceIds: [],
          },
        ]
      : [],
  );
  if (own.length === 0) return new Map();
  const clashes = new Map<string, Clash[]>();
  for (const { itemId, with: other } of findClashes(own, await otherLines(tx, organizationId, visitId, own))) {
    const title = other.visitId === visitId || readsAll ? other.title : null;
    const clash = { title, startsAt: other.startsAt.toISOString(), endsAt: other.endsAt.toISOString() };
    clashes.set(itemId, [...(clashes.get(itemId) ?? []), clash]);
  }
  return clashes;
}
