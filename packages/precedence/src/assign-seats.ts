import { seatsOf } from './seats-of.ts';
import { takePlaces } from './take-places.ts';
import type { FixedPlace, Seat, Sitter, TableShape, TakenPlace } from './words.ts';

export interface TakenSeat extends Seat, TakenPlace {}

export interface SeatingPlan {
  seats: TakenSeat[];
  /** on a chair behind the person they speak for */
  behind: { participantId: string; principalId: string; x: number; y: number; facing: number }[];
  /** for whom no chair is left, in order */
  left: string[];
}

/**
 * Who sits where at a table.
 *
 * Definition: the chairs of the table in order of honour (seatsOf) are taken in order of precedence, hosts and guests
 * each on the chairs meant for them (takePlaces). An interpreter whose principal sits has a chair one unit behind that
 * one, unless somebody put the interpreter at the table by hand.
 * Laws: everybody is at the table, behind somebody or left, exactly once; without fixed places nobody is out of order.
 *
 * Shape: (sitters in order, shape, number of chairs, fixed) → the plan. Complexity: O(n²).
 * Source: custom of protocol (alternation of hosts and guests; the interpreter behind the principal).
 *
 * @example assignSeats(sitters, 'head', 5, []).seats[0]?.participantId // the principal host
 */
export function assignSeats(
  sitters: readonly Sitter[],
  shape: TableShape,
  n: number,
  fixed: readonly FixedPlace[],
): SeatingPlan {
  const chairs = seatsOf(shape, n);
  const places = new Set(chairs.map(({ place }) => place));
  const byHand = new Set(fixed.flatMap(({ place, participantId }) => (places.has(place) ? [participantId] : [])));
  const atTable = sitters.filter(({ id, besideId }) => !besideId || byHand.has(id));
  const { places: taken, left } = takePlaces(atTable, chairs, fixed);
  const seats = chairs.flatMap((chair, index) => {
    const place = taken[index];
    return place ? [{ ...chair, ...place }] : [];
  });
  const standing = new Set(left);
  const behind: SeatingPlan['behind'] = [];
  for (const { id, besideId } of sitters.filter(({ besideId, id }) => besideId && !byHand.has(id))) {
    const principal = seats.find(({ participantId }) => participantId === besideId);
    if (principal && besideId) behind.push(chairBehind(id, besideId, principal, behind));
    else standing.add(id);
  }
  return { seats, behind, left: sitters.flatMap(({ id }) => (standing.has(id) ? [id] : [])) };
}

function chairBehind(
  participantId: string,
  principalId: string,
  chair: Seat,
  others: SeatingPlan['behind'],
): SeatingPlan['behind'][number] {
  const row = 1 + others.filter((other) => other.principalId === principalId).length;
  const angle = (chair.facing * Math.PI) / 180;
  const x = Math.round((chair.x - row * Math.cos(angle)) * 1000) / 1000;
  const y = Math.round((chair.y - row * Math.sin(angle)) * 1000) / 1000;
  return { participantId, principalId, x, y, facing: chair.facing };
}
