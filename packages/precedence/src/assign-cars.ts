import { takePlaces } from './take-places.ts';
import type { FixedPlace, Sitter, TakenPlace } from './words.ts';

/** Where somebody sits in a car that is driven from the left: the driver counts for none of them. */
export type CarPosition = 'rear-right' | 'rear-left' | 'front' | 'rear-middle' | 'further-row';

export interface CarSeat extends TakenPlace {
  /** from 1 */
  car: number;
  position: CarPosition;
}

export interface CarPlan {
  seats: CarSeat[];
  left: string[];
}

const positions: readonly CarPosition[] = ['rear-right', 'rear-left', 'front', 'rear-middle'];

/**
 * Who rides in which car, and where.
 *
 * Definition: cars are given by their free seats besides the driver's; places count through all cars, in each from the
 * place of honour: rear right (behind the front passenger), rear left, beside the driver, rear middle, further rows.
 * The first car is that of the first guest: rear right; the first host at the left; their interpreters in what is left
 * of it, front first. Everybody else fills the following cars in order, guests before hosts, an interpreter in the car
 * of the principal while a seat is free there, and the first car only when the others are full.
 * Laws: nobody rides twice; without fixed places nobody is out of order but an interpreter, who has none.
 *
 * Shape: (sitters in order, seats of each car, fixed) → the plan. Complexity: O(n²).
 * Source: custom of protocol (the place of honour of a car is the rear right; the host rides at the left of the guest).
 *
 * @example assignCars(sitters, [3, 4], []).seats[0] // { car: 1, position: 'rear-right', participantId: … }
 */
export function assignCars(sitters: readonly Sitter[], cars: readonly number[], fixed: readonly FixedPlace[]): CarPlan {
  const seats = carSeats(cars);
  const known = new Set(seats.map(({ place }) => place));
  const byHand = new Map<string, number>();
  const people = new Set(sitters.map(({ id }) => id));
  for (const { place, participantId } of fixed) {
    if (known.has(place) && people.has(participantId) && ![...byHand.values()].includes(place)) {
      if (!byHand.has(participantId)) byHand.set(participantId, place);
    }
  }
  const placed = byRule(sitters, seats, byHand);
  // What the rule found is put as fixed, so that the same comparison tells who was moved past whom.
  const all = [...placed].map(([participantId, place]) => ({ participantId, place, isLocked: false }));
  const lockOf = new Map(fixed.map((one) => [one.participantId, one.isLocked]));
  const { places, left } = takePlaces(
    sitters.filter(({ id }) => placed.has(id)),
    honour(seats),
    all,
  );
  const servingIds = new Set(sitters.flatMap(({ id, besideId }) => (besideId ? [id] : [])));
  const taken = places.map((one, index): CarSeat => {
    const seat = seats[index] as (typeof seats)[number];
    const id = one.participantId;
    const isByHand = id !== null && byHand.get(id) === seat.place;
    if (id === null) return { ...one, ...seat };
    if (!isByHand) return { ...one, ...seat, why: servingIds.has(id) ? 'interpreter' : 'rule', ahead: [], behind: [] };
    const isCounted = (other: string): boolean => !servingIds.has(other) && !servingIds.has(id);
    const why = lockOf.get(id) ? 'locked' : 'moved';
    return { ...one, ...seat, why, ahead: one.ahead.filter(isCounted), behind: one.behind.filter(isCounted) };
  });
  const unplaced = new Set([...left, ...sitters.flatMap(({ id }) => (placed.has(id) ? [] : [id]))]);
  return { seats: taken, left: sitters.flatMap(({ id }) => (unplaced.has(id) ? [id] : [])) };
}

interface Seat {
  place: number;
  car: number;
  position: CarPosition;
}

function carSeats(cars: readonly number[]): Seat[] {
  return cars
    .flatMap((size, car) =>
      Array.from({ length: size }, (_, index) => ({ car: car + 1, position: positions[index] ?? 'further-row' })),
    )
    .map((seat, index) => ({ place: index + 1, ...seat }));
}

/** In a car no seat is meant for one side. */
function honour(seats: readonly Seat[]): { place: number; meantFor: 'guest' }[] {
  return seats.map(({ place }) => ({ place, meantFor: 'guest' }));
}

function byRule(
  sitters: readonly Sitter[],
  seats: readonly Seat[],
  byHand: ReadonlyMap<string, number>,
): Map<string, number> {
  const placed = new Map(byHand);
  const taken = new Set(byHand.values());
  const put = (id: string, among: readonly Seat[]): boolean => {
    const free = among.find(({ place }) => !taken.has(place));
    if (!free || placed.has(id)) return placed.has(id);
    placed.set(id, free.place);
    taken.add(free.place);
    return true;
  };
  const first = seats.filter(({ car }) => car === 1);
  const others = [...seats.filter(({ car }) => car !== 1), ...first];
  const riders = sitters.filter(({ besideId }) => !besideId);
  const interpreters = sitters.filter(({ besideId }) => besideId);
  const ordered = [...riders.filter(({ side }) => side === 'guest'), ...riders.filter(({ side }) => side === 'host')];
  const firstGuest = riders.find(({ side }) => side === 'guest');
  const firstHost = riders.find(({ side }) => side === 'host');
  const withPrincipal = (id: string): void => {
    const car = seats.find(({ place }) => place === placed.get(id))?.car;
    const inCar = seats.filter((seat) => seat.car === car);
    const frontFirst = inCar.toSorted(
      (one, other) => Number(other.position === 'front') - Number(one.position === 'front'),
    );
    for (const interpreter of interpreters.filter(({ besideId }) => besideId === id)) put(interpreter.id, frontFirst);
  };
  for (const principal of [firstGuest, firstHost]) if (principal) put(principal.id, first);
  for (const principal of [firstGuest, firstHost]) if (principal) withPrincipal(principal.id);
  for (const { id } of ordered) {
    if (placed.has(id)) withPrincipal(id);
    else if (put(id, others)) withPrincipal(id);
  }
  for (const { id } of interpreters) put(id, others);
  return placed;
}
