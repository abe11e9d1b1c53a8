import type { ClashKind } from '@ravabet/contracts/protocol/visits';

/** A stretch of time in which a place, people, guests and things are taken. */
export interface Line {
  /** null for a booking that is of no visit */
  itemId: string | null;
  visitId: string | null;
  title: string | null;
  startsAt: Date;
  endsAt: Date;
  /** as it is compared; empty: nowhere in particular */
  place: string;
  personIds: readonly string[];
  guestIds: readonly string[];
  resourceIds: readonly string[];
}

export interface FoundClash {
  itemId: string;
  kind: ClashKind;
  /** people, guests or things that are wanted twice; of a place nothing */
  ids: string[];
  with: Line;
}

/**
 * What clashes: for each line of `own`, with another line of `own` or with one of `others`, that takes the same place, person, guest or
 * thing at the same time. Times are half-open: a line that begins when another ends does not clash with it.
 *
 * Sorted by beginning, a line is compared only with those that began before it ends: n log n, and one step for each overlapping pair.
 */
export function findClashes(own: readonly Line[], others: readonly Line[]): FoundClash[] {
  const mine = new Set(own);
  const all = [...own, ...others].toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const found: FoundClash[] = [];
  for (const [n, first] of all.entries()) {
    for (let m = n + 1; m < all.length; m += 1) {
      const second = all[m] as Line;
      if (second.startsAt >= first.endsAt) break;
      if (second.endsAt <= second.startsAt) continue;
      const shared = sharedOf(first, second);
      for (const { kind, ids } of shared) {
        if (mine.has(first) && first.itemId) found.push({ itemId: first.itemId, kind, ids, with: second });
        if (mine.has(second) && second.itemId) found.push({ itemId: second.itemId, kind, ids, with: first });
      }
    }
  }
  return found;
}

function sharedOf(a: Line, b: Line): { kind: ClashKind; ids: string[] }[] {
  const both = (one: readonly string[], other: readonly string[]): string[] => {
    const known = new Set(other);
    return [...new Set(one)].filter((id) => known.has(id));
  };
  const shared: { kind: ClashKind; ids: string[] }[] = [];
  if (a.place !== '' && a.place === b.place) shared.push({ kind: 'place', ids: [] });
  const lists = [
    { kind: 'person' as const, ids: both(a.personIds, b.personIds) },
    { kind: 'guest' as const, ids: both(a.guestIds, b.guestIds) },
    { kind: 'resource' as const, ids: both(a.resourceIds, b.resourceIds) },
  ];
  return [...shared, ...lists.filter(({ ids }) => ids.length > 0)];
}
