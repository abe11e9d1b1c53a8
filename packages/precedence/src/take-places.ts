import type { FixedPlace, Side, Sitter, TakenPlace } from './words.ts';

/** A place as both the table and the car know it. */
export interface OfferedPlace {
  place: number;
  meantFor: Side;
}

export interface TakenPlaces {
  places: TakenPlace[];
  /** for whom no place is left, in order */
  left: string[];
}

/**
 * Who takes which place, when some were put there by hand.
 *
 * Definition: each side prefers the places that are meant for it, in order of honour, then the others. First the fixed
 * ones sit where they were put; then everybody in order takes the first free place meant for the side; then who is
 * left takes what is left. When only one side sits, every place is meant for it.
 * A sitter a is out of order against b of the same side when the order has a before b and b has the more honourable
 * place. That is told of those who were put by hand: `ahead` are the higher ones who sit lower, `behind` the lower
 * ones who sit higher. Who was not moved sits by the rule.
 * Laws: nobody takes two places and no place two; without fixed ones nobody is out of order.
 *
 * Shape: (sitters of both sides in order, places, fixed) → places taken. Fixed ones of unknown people or places, and
 * the second on one place, count as absent. Complexity: O(n²).
 *
 * @example takePlaces(sitters, seatsOf('round', 8), []).places[1]?.participantId // the guest of honour
 */
export function takePlaces(
  sitters: readonly Sitter[],
  offered: readonly OfferedPlace[],
  fixed: readonly FixedPlace[],
): TakenPlaces {
  const sides = new Set(sitters.map(({ side }) => side));
  const isMeantFor = (place: OfferedPlace, side: Side): boolean => sides.size < 2 || place.meantFor === side;
  const preferred = (side: Side): number[] =>
    [true, false].flatMap((isOwn) =>
      offered.flatMap((place) => (isMeantFor(place, side) === isOwn ? [place.place] : [])),
    );
  const sitterAt = seat(sitters, offered, fixed, preferred);
  const fixedAt = new Map(fixed.map((one) => [`${one.place}/${one.participantId}`, one]));
  const honour = { guest: preferred('guest'), host: preferred('host') };
  const seated = [...sitterAt].map(([place, sitter]) => ({ place, sitter }));
  const places = offered.map((place): TakenPlace => {
    const sitter = sitterAt.get(place.place);
    if (!sitter) return { place: place.place, participantId: null, why: null, ahead: [], behind: [] };
    const byHand = fixedAt.get(`${place.place}/${sitter.id}`);
    const byRule = isMeantFor(place, sitter.side) ? 'rule' : 'other-side';
    if (!byHand) return { place: place.place, participantId: sitter.id, why: byRule, ahead: [], behind: [] };
    const why = byHand.isLocked ? 'locked' : 'moved';
    const line = honour[sitter.side];
    return { place: place.place, participantId: sitter.id, why, ...outOfOrder(sitter, place.place, line) };
  });
  const seatedIds = new Set([...sitterAt.values()].map(({ id }) => id));
  return { places, left: sitters.flatMap(({ id }) => (seatedIds.has(id) ? [] : [id])) };

  function outOfOrder(sitter: Sitter, place: number, line: readonly number[]): { ahead: string[]; behind: string[] } {
    const rankOf = (one: Sitter): number => sitters.findIndex(({ id }) => id === one.id);
    const sameSide = seated.filter((one) => one.sitter.side === sitter.side && one.sitter.id !== sitter.id);
    const isHigher = (one: Sitter): boolean => rankOf(one) < rankOf(sitter);
    const sitsHigher = (at: number): boolean => line.indexOf(at) < line.indexOf(place);
    return {
      ahead: sameSide.flatMap((one) => (isHigher(one.sitter) && !sitsHigher(one.place) ? [one.sitter.id] : [])),
      behind: sameSide.flatMap((one) => (!isHigher(one.sitter) && sitsHigher(one.place) ? [one.sitter.id] : [])),
    };
  }
}

function seat(
  sitters: readonly Sitter[],
  offered: readonly OfferedPlace[],
  fixed: readonly FixedPlace[],
  preferred: (side: Side) => number[],
): Map<number, Sitter> {
  const byId = new Map(sitters.map((sitter) => [sitter.id, sitter]));
  const known = new Map(offered.map((place) => [place.place, place]));
  const taken = new Map<number, Sitter>();
  const seatedIds = new Set<string>();
  const take = (place: number | undefined, sitter: Sitter | undefined): void => {
    if (place === undefined || !sitter || taken.has(place) || seatedIds.has(sitter.id)) return;
    taken.set(place, sitter);
    seatedIds.add(sitter.id);
  };
  for (const { place, participantId } of fixed) if (known.has(place)) take(place, byId.get(participantId));
  const sides = new Set(sitters.map(({ side }) => side));
  for (const mayTakeOthers of [false, true]) {
    for (const sitter of sitters) {
      const isOpen = (place: number): boolean =>
        !taken.has(place) && (mayTakeOthers || sides.size < 2 || known.get(place)?.meantFor === sitter.side);
      take(preferred(sitter.side).find(isOpen), sitter);
    }
  }
  return taken;
}
