/** A day without time, ISO 8601: 2026-11-28. Days compare as text. */
export type PlainDate = string;

/** An instant, ISO 8601 in UTC with milliseconds: instants compare as text when written alike. */
export type Instant = string;

/** Who receives and who is received. */
export type Side = 'guest' | 'host';

/** What somebody is in a visit. Interpreters, security and press serve; they take no place of honour by it. */
export type Role = 'head' | 'member' | 'companion' | 'interpreter' | 'security' | 'press';

/**
 * One version of a rank: 1 goes before 2, first by class, then by order. Versions of the same rank share a `key`;
 * the one whose days hold the day in question counts, so that what a decree changes changes from its day on.
 */
export interface Rank {
  id: string;
  key: string;
  classNumber: number;
  orderNumber: number;
  validFrom: PlainDate;
  /** the last day; null: still in force */
  validUntil: PlainDate | null;
}

/** An office held: from an instant, which falls on a day where the house stands, until a last day. */
export interface Office {
  rankId: string | null;
  tookOfficeAt: Instant;
  tookOfficeOn: PlainDate;
  leftOn: PlainDate | null;
}

/** A place given by hand, counted from 1 within the side. */
export interface PlaceException {
  place: number;
  reason: string;
}

export interface Participant {
  id: string;
  side: Side;
  role: Role;
  /** by it equals stand in a stable order: the name as it is spelled in the language of the house */
  name: string;
  delegationId: string | null;
  isGuestOfHonour: boolean;
  isPrincipalHost: boolean;
  offices: readonly Office[];
  exception: PlaceException | null;
}

/**
 * Why somebody stands where they stand; the first is the one that decided. `equal` is added when somebody else has
 * the same claim, `exception` when a person put them there, `made-room` when they gave way to such a person.
 */
export type Reason =
  | 'guest-of-honour'
  | 'principal-host'
  | 'rank'
  | 'took-office'
  | 'no-rank'
  | 'serves'
  | 'equal'
  | 'exception'
  | 'made-room';

/** What a participant claims on a day: the rank in force, and since when its office is held. */
export interface Claim {
  rank: Rank;
  tookOfficeAt: Instant;
}

export interface PlacedParticipant {
  id: string;
  side: Side;
  /** where they stand, from 1 within the side */
  place: number;
  /** where the rule alone would have them */
  rulePlace: number;
  reasons: Reason[];
  claim: Claim | null;
  /** who has exactly the same claim */
  equalWith: string[];
  exception: PlaceException | null;
  /** whom the rule has in front of them, and who now stand behind */
  passes: string[];
  /** whom the rule has behind them, and who now stand in front */
  passedBy: string[];
}

export type PrecedenceOrder = Record<Side, PlacedParticipant[]>;

/** The four tables. */
export type TableShape = 'rectangular' | 'u' | 'round' | 'head';

/**
 * A chair seen from above. Places count from 1 in order of honour. The unit of x and y is the width of one chair, x
 * to the right of the picture and y down; `facing` is where the sitter looks, in degrees: 0 to the right, 90 down.
 * Right and left are those of the room: no language mirrors them.
 */
export interface Seat {
  place: number;
  x: number;
  y: number;
  facing: number;
  /** whose chair it is by the alternation of hosts and guests */
  meantFor: Side;
}

/** A place that a person gave somebody by hand; a locked one stays when the rest goes back to the rule. */
export interface FixedPlace {
  place: number;
  participantId: string;
  isLocked: boolean;
}

/** One sitter, as the order has them, and who interprets for whom. */
export interface Sitter {
  id: string;
  side: Side;
  /** of an interpreter: the person who is interpreted for */
  besideId?: string | null;
}

/** By what a chair has its sitter. */
export type SeatReason = 'rule' | 'moved' | 'locked' | 'other-side' | 'interpreter';

export interface TakenPlace {
  place: number;
  participantId: string | null;
  why: SeatReason | null;
  /** of somebody moved by hand: the higher ones of the side who sit lower, and the lower ones who sit higher */
  ahead: string[];
  behind: string[];
}
