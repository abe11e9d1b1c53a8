import type { TickKind } from '@ravabet/contracts/protocol/visits';

/** A tick as the database keeps it, in the order in which it was received. */
export interface KeptTick {
  readonly id: string;
  readonly kind: string;
  readonly itemId: string | null;
  readonly participantId: string | null;
  readonly deviceId: string;
  readonly tickedAt: Date;
}

export interface ArrivingTick {
  readonly kind: TickKind;
  readonly deviceId: string;
  readonly tickedAt: Date;
  /** the last tick of this line or person that the device knew */
  readonly basedOnId: string | null;
}

/** Two who tick the same within so many milliseconds say one thing. */
const agreement = 2 * 60_000;

/** What may be said by one after what another said before, without either being wrong. */
const follows: Readonly<Record<string, readonly string[]>> = {
  'item-started': ['item-ended', 'item-reopened'],
  'item-ended': ['item-reopened'],
  'item-skipped': ['item-reopened'],
  'item-reopened': ['item-started', 'item-ended', 'item-skipped'],
  arrived: ['left'],
  left: ['arrived'],
};

/**
 * The tick of another device that this one contradicts: said of the same line or person, not known to this device when it ticked, and
 * the same at another time, or something that cannot have followed. Null when there is none. `ofSubject` is in the order of receipt.
 */
export function conflictOf(ofSubject: readonly KeptTick[], tick: ArrivingTick): KeptTick | null {
  const known = ofSubject.findIndex(({ id }) => id === tick.basedOnId);
  const unseen = ofSubject.slice(known + 1).filter(({ deviceId }) => deviceId !== tick.deviceId);
  const apart = ({ tickedAt }: KeptTick): number => tickedAt.getTime() - tick.tickedAt.getTime();
  const same = unseen.filter(({ kind }) => kind === tick.kind);
  if (same.length > 0) {
    return same.some((other) => Math.abs(apart(other)) <= agreement) ? null : (same.at(-1) ?? null);
  }
  const against = unseen.filter((other) => {
    const [first, second] = apart(other) <= 0 ? [other.kind, tick.kind] : [tick.kind, other.kind];
    return !follows[first]?.includes(second);
  });
  return against.at(-1) ?? null;
}
