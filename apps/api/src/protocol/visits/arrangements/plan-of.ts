import type { Arrangement, ArrangementShape } from '@ravabet/contracts/protocol/visits';
import { assignCars, assignSeats, type FixedPlace, type Sitter, tableOutline } from '@ravabet/precedence';
import type { VisitOrder } from '../precedence/read-order.ts';

export interface StoredArrangement {
  readonly id: string;
  readonly title: string;
  readonly shape: string;
  readonly seats: readonly number[];
  readonly fixed: unknown;
  readonly version: number;
}

export const sittersOf = ({ people }: Pick<VisitOrder, 'people'>): Sitter[] =>
  people.map(({ id, participant, besideId }) => ({ id, side: participant.side, besideId }));

/** A table or the cars with who has which place: what nobody moved follows from the order of today. */
export function planOf(stored: StoredArrangement, sitters: readonly Sitter[]): Arrangement {
  const { id, title, version } = stored;
  const shape = stored.shape as ArrangementShape;
  const seats = [...stored.seats];
  // Who is no longer expected holds no place.
  const known = new Set(sitters.map((sitter) => sitter.id));
  const fixed = (stored.fixed as FixedPlace[]).filter(({ participantId }) => known.has(participantId));
  const head = { id, title, shape, seats, fixed, version };
  if (shape === 'cars') {
    const { seats: places, left } = assignCars(sitters, seats, fixed);
    const noChair = { x: null, y: null, facing: null, meantFor: null };
    return { ...head, places: places.map((place) => ({ ...noChair, ...place })), outline: [], behind: [], left };
  }
  const chairs = seats.reduce((sum, count) => sum + count, 0);
  const plan = assignSeats(sitters, shape, chairs, fixed);
  return {
    ...head,
    places: plan.seats.map((place) => ({ car: null, position: null, ...place })),
    outline: tableOutline(shape, chairs),
    behind: plan.behind,
    left: plan.left,
  };
}
