import type { Arrangement, ArrangedPlace } from '@ravabet/contracts/protocol/visits';

interface Spot {
  x: number;
  y: number;
}
type Position = NonNullable<ArrangedPlace['position']>;

/** In a car that drives up the picture and has its driver at the left: right is right. */
const inCar: Record<Exclude<Position, 'further-row'>, Spot> = {
  front: { x: 2, y: 0 },
  'rear-left': { x: 0, y: 1 },
  'rear-middle': { x: 1, y: 1 },
  'rear-right': { x: 2, y: 1 },
};

/** One car from above: where its seats are, its body, and its driver. */
export function carPlan(places: readonly ArrangedPlace[]) {
  let further = 0;
  const spots = places.map((place) => {
    if (place.position !== 'further-row' && place.position !== null) return { place, ...inCar[place.position] };
    const nth = further++;
    // From the right, as in the rows before.
    return { place, x: 2 - (nth % 3), y: 2 + Math.floor(nth / 3) };
  });
  const rows = 2 + Math.ceil(further / 3);
  return {
    spots,
    boards: [{ x: -0.6, y: -0.6, width: 3.2, height: rows + 0.2, isRound: false }],
    driver: { x: 0, y: 0 },
  };
}

/** A table from above as the API has it. */
export const tablePlan = ({ places, outline }: Arrangement) => ({
  spots: places.map((place) => ({ place, x: place.x ?? 0, y: place.y ?? 0 })),
  boards: outline,
});
