export { applyExceptions } from './apply-exceptions.ts';
export { assignCars } from './assign-cars.ts';
export type { CarPlan, CarPosition, CarSeat } from './assign-cars.ts';
export { assignSeats } from './assign-seats.ts';
export type { SeatingPlan, TakenSeat } from './assign-seats.ts';
export { flagOrder } from './flag-order.ts';
export type { HostFlag, PlacedFlag } from './flag-order.ts';
export { interpretersOf } from './interpreters-of.ts';
export { orderByPrecedence } from './order-by-precedence.ts';
export { rankOn } from './rank-on.ts';
export { seatsOf } from './seats-of.ts';
export { tableOutline } from './table-outline.ts';
export type { TableBoard } from './table-outline.ts';
export { welcomingLine } from './welcoming-line.ts';
export type { WelcomingLine } from './welcoming-line.ts';
export type {
  Claim,
  FixedPlace,
  Office,
  Participant,
  PlacedParticipant,
  PrecedenceOrder,
  Rank,
  Reason,
  Role,
  Seat,
  SeatReason,
  Side,
  Sitter,
  TableShape,
  TakenPlace,
} from './words.ts';
