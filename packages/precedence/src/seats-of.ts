import type { Seat, Side, TableShape } from './words.ts';

/** Where a chair stands and where its sitter looks, before it has a place in the order. */
type Spot = Omit<Seat, 'place' | 'meantFor'>;

/**
 * The n chairs of a table, in order of honour, drawn from above.
 *
 * Definition.
 * - `rectangular`: two rows face to face, hosts on the near side (below), guests on the far side; in each row the
 *   principal in the middle, the next at that person's right, the next at the left, and so on outwards. Places
 *   alternate between the rows: 1 the principal host, 2 the principal guest. An odd chair is one more for the guests.
 * - `round`, `u`, `head`: the host's chair (place 1) at the far side, looking towards the room; then the nearest chair
 *   at the host's right, the nearest at the left, the second at the right … By distance from the host the chairs are
 *   meant for guests (odd) and hosts (even) in turn.
 * Laws: places are 1 … n; no two chairs stand on one spot; place 2 of the mixed tables is at the real right hand of
 * place 1: with the host looking down the picture, at its left. Nothing here depends on a language.
 *
 * Shape: (shape, n ≥ 0) → n chairs. Errors: RangeError when n is negative or not whole. Complexity: O(n log n).
 * Source: custom of protocol (the place of honour is at the right of the host, the second at the left, then
 * outwards; official talks: delegations face to face with the principals in the middle).
 *
 * @example seatsOf('head', 3).map(({ x }) => x) // [1, 0, 2]: the host, at the right hand, at the left hand
 */
export function seatsOf(shape: TableShape, n: number): Seat[] {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`No table has ${n} chairs`);
  if (shape === 'rectangular') return rectangular(n);
  return outwards(spots(shape, n), middleOf(n), shape === 'round').map(({ spot, distance }, index) => ({
    place: index + 1,
    ...spot,
    meantFor: distance % 2 === 0 ? 'host' : 'guest',
  }));
}

function rectangular(n: number): Seat[] {
  const guests = Math.ceil(n / 2);
  const hosts = n - guests;
  // The shift lets the two principals look at each other when a row is longer.
  const row = (count: number, y: number, facing: number, shift: number): Spot[] =>
    Array.from({ length: count }, (_, index) => ({ x: index + shift, y, facing }));
  // In the line of a row the right hand comes first: looking down it is at the smaller x, looking up at the larger.
  const far = outwards(row(guests, 0, 90, 0), middleOf(guests), false).map(({ spot }) => spot);
  const nearRow = row(hosts, 3, 270, middleOf(guests) - middleOf(hosts)).toReversed();
  const near = outwards(nearRow, hosts - 1 - middleOf(hosts), false).map(({ spot }) => spot);
  const seats: Seat[] = [];
  for (let index = 0; index < guests; index += 1) {
    const pair: [Side, Spot | undefined][] = [
      ['host', near[index]],
      ['guest', far[index]],
    ];
    for (const [meantFor, spot] of pair) if (spot) seats.push({ place: seats.length + 1, ...spot, meantFor });
  }
  return seats;
}

/** The chairs in one line, the host's right hand before the host. */
function spots(shape: 'u' | 'round' | 'head', n: number): Spot[] {
  if (shape === 'head') return Array.from({ length: n }, (_, index) => ({ x: index, y: 0, facing: 90 }));
  if (shape === 'round') return Array.from({ length: n }, (_, index) => onCircle(index, n));
  // The base holds a third of the chairs, and as many on either arm as are left.
  const arm = Math.floor(n / 3);
  const base = n - 2 * arm;
  return Array.from({ length: n }, (_, index) => {
    if (index < arm) return { x: 0, y: arm - index, facing: 0 };
    if (index < arm + base) return { x: index - arm + 1, y: 0, facing: 90 };
    return { x: base + 1, y: index - arm - base + 1, facing: 180 };
  });
}

/** Of a round table's circle of chairs: what is asked for each is a little more than its width, for they stand aslant. */
export function radiusOf(n: number): number {
  return Math.max(1, (1.15 * n) / (2 * Math.PI));
}

/** The host at the top; the line runs anticlockwise in the picture's left half first, from the bottom upwards. */
function onCircle(index: number, n: number): Spot {
  const radius = radiusOf(n);
  const turn = ((index - middleOf(n)) / n) * 2 * Math.PI;
  const x = radius + radius * Math.sin(turn);
  const y = radius - radius * Math.cos(turn);
  const towardsCentre = (Math.atan2(radius - y, radius - x) * 180) / Math.PI;
  return { x: round(x), y: round(y), facing: Math.round((towardsCentre + 360) % 360) };
}

/** With an even number the longer half is at the right hand. */
function middleOf(n: number): number {
  return Math.floor(n / 2);
}

/** From the host outwards: right, left, right …; what is longer at one end follows. */
function outwards(line: readonly Spot[], middle: number, isRing: boolean): { spot: Spot; distance: number }[] {
  const size = line.length;
  return line
    .map((spot, index) => {
      const steps = Math.abs(index - middle);
      return { spot, distance: isRing ? Math.min(steps, size - steps) : steps, isLeft: index > middle };
    })
    .toSorted((one, other) => one.distance - other.distance || Number(one.isLeft) - Number(other.isLeft))
    .map(({ spot, distance }) => ({ spot, distance }));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
