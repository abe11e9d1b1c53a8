import type { VisitClash, VisitItem } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { type Ability, subject } from '@ravabet/permissions';
import { findClashes, type FoundClash, type Line } from './find-clashes.ts';
import { otherLines } from './other-lines.ts';
import { placeKey } from './place-key.ts';

interface Party {
  id: string;
  guestId: string | null;
  personId: string | null;
}

/** What clashes in a programme, also with other visits and bookings at these times. `items` may be a programme that is only thought of. */
export async function clashesOfVisit(
  tx: Tx,
  organizationId: string,
  visitId: string,
  items: readonly VisitItem[],
  ability?: Ability,
): Promise<VisitClash[]> {
  if (items.length === 0) return [];
  const party = await tx.visitParticipant.findMany({
    where: { organizationId, visitId, removedAt: null },
    select: { id: true, guestId: true, personId: true },
  });
  const own = items.map((item) => lineOf(visitId, item, party));
  const found = findClashes(own, await otherLines(tx, organizationId, visitId, own));
  const names = await namesOf(tx, organizationId, found);
  const readsAll = ability?.can('read', subject('Visit', {})) ?? false;
  const participantOf = new Map(party.flatMap(({ id, guestId }) => (guestId ? [[guestId, id] as const] : [])));
  return found.map(({ itemId, kind, ids, with: other }) => {
    const shown = other.visitId === visitId || readsAll;
    return {
      itemId,
      kind,
      names: kind === 'guest' ? [] : ids.flatMap((id) => names.get(id) ?? []),
      participantIds: kind === 'guest' ? ids.flatMap((id) => participantOf.get(id) ?? []) : [],
      with: {
        itemId: shown ? other.itemId : null,
        visitId: shown ? other.visitId : null,
        title: shown ? other.title : null,
        startsAt: other.startsAt.toISOString(),
        endsAt: other.endsAt.toISOString(),
      },
    };
  });
}

/** A line without participants is for everybody; whoever leads the way is there too. */
function lineOf(visitId: string, item: VisitItem, party: readonly Party[]): Line {
  const there = item.participantIds.length === 0 ? party : party.filter(({ id }) => item.participantIds.includes(id));
  const people = there.flatMap(({ personId }) => personId ?? []);
  return {
    itemId: item.id,
    visitId,
    title: item.title,
    startsAt: new Date(item.startsAt),
    endsAt: new Date(item.endsAt),
    place: placeKey(item.place),
    personIds: item.guide ? [...people, item.guide.id] : people,
    guestIds: there.flatMap(({ guestId }) => guestId ?? []),
    resourceIds: item.resources.map(({ id }) => id),
  };
}

async function namesOf(tx: Tx, organizationId: string, found: readonly FoundClash[]) {
  const ids = [...new Set(found.flatMap((clash) => (clash.kind === 'guest' ? [] : clash.ids)))];
  const people = await tx.membership.findMany({
    where: { organizationId, personId: { in: ids } },
    select: { personId: true, displayName: true },
  });
  const resources = await tx.resource.findMany({
    where: { organizationId, id: { in: ids } },
    select: { id: true, names: true },
  });
  return new Map<string, VisitClash['names'][number]>([
    ...people.map(({ personId, displayName }) => [personId, { fa: displayName }] as const),
    ...resources.map(({ id, names }) => [id, names as VisitClash['names'][number]] as const),
  ]);
}
