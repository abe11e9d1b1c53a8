import type { LunarMonth } from '@ravabet/calendars';
import { type Occurrence, occurrencesOf } from '@ravabet/calendars/occasions';
import type { Tx } from '@ravabet/db';
import { knownOccasions } from '../known-occasions.ts';
import type { KnownOccasion } from '../own-occasion.ts';
import { lunarMonthsOf } from './lunar-months-of.ts';

export type DatedOccasion = KnownOccasion & Occurrence & { readonly occasionId: string };

export function onDates(
  occasions: readonly KnownOccasion[],
  from: string,
  until: string,
  months: readonly LunarMonth[],
): DatedOccasion[] {
  const byRule = occasions.flatMap((occasion) =>
    occurrencesOf(occasion.rule, from, until, months).map((at) => ({ ...occasion, ...at, occasionId: occasion.id })),
  );
  return byRule.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
}

/** The occasions of an organisation between two days, both included, on plain dates in their order: what a calendar page shows as a layer. */
export async function occasionsOf(
  tx: Tx,
  organizationId: string,
  from: string,
  until: string,
  options: { all?: boolean } = {},
): Promise<DatedOccasion[]> {
  const occasions = await knownOccasions(tx, organizationId, options);
  return onDates(occasions, from, until, await lunarMonthsOf(tx, organizationId));
}
