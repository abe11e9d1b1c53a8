import { rankOn } from './rank-on.ts';
import type { Claim, Office, PlainDate, Rank } from './words.ts';

/**
 * What a person can claim on a day: the highest office held then.
 *
 * Definition: of the offices taken up on or before the day and not left before it, whose rank is in force on the day,
 * the one of the smallest (class, order); of two such, the one taken up first. Null: no office, or none with a rank.
 *
 * Shape: (offices, versions of ranks, day) → { rank, tookOfficeAt } or null. Complexity: O(offices × ranks).
 * Source: Vienna Convention on Diplomatic Relations, art. 13 (functions count from the day they are taken up).
 *
 * @example claimOn([office], ranks, '2026-11-28')?.rank.classNumber // 2
 */
export function claimOn(offices: readonly Office[], ranks: readonly Rank[], day: PlainDate): Claim | null {
  let best: Claim | null = null;
  for (const office of offices) {
    const isHeld = office.tookOfficeOn <= day && (office.leftOn === null || day <= office.leftOn);
    const rank = isHeld && office.rankId !== null ? rankOn(office.rankId, ranks, day) : null;
    if (!rank) continue;
    const claim = { rank, tookOfficeAt: office.tookOfficeAt };
    if (best === null || compareClaims(claim, best) < 0) best = claim;
  }
  return best;
}

/** Smaller goes first: class, then order, then the taking of office. */
export function compareClaims(one: Claim, other: Claim): number {
  return (
    one.rank.classNumber - other.rank.classNumber ||
    one.rank.orderNumber - other.rank.orderNumber ||
    compareText(one.tookOfficeAt, other.tookOfficeAt)
  );
}

/** By code units: no locale, so that the order is the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
