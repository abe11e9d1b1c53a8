import type { PlainDate, Rank } from './words.ts';

/**
 * The version of a rank that is in force on a day.
 *
 * Definition: among the versions that share the key of the named one, that with validFrom ≤ day ≤ validUntil; of
 * several, the one that began last. Null when no version holds the day: the rank does not exist then.
 *
 * Shape: (rank id, versions, day) → version or null. Complexity: O(versions).
 *
 * @example rankOn('minister-1402', versions, '2026-11-28') // the version of 1404, if that replaced it
 */
export function rankOn(rankId: string, ranks: readonly Rank[], day: PlainDate): Rank | null {
  const named = ranks.find(({ id }) => id === rankId);
  if (!named) return null;
  let inForce: Rank | null = null;
  for (const rank of ranks) {
    const holds = rank.validFrom <= day && (rank.validUntil === null || day <= rank.validUntil);
    if (rank.key === named.key && holds && (inForce === null || rank.validFrom > inForce.validFrom)) inForce = rank;
  }
  return inForce;
}
