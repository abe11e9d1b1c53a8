import type { OccasionCalendar, OccasionDay, OccasionKind, OccasionRule } from '@ravabet/calendars/occasions';
import type { LocalizedText } from '@ravabet/contracts';
import type { OccasionState } from '@ravabet/contracts/protocol/occasions';
import type { Prisma } from '@ravabet/db';

export type OwnRow = Prisma.OccasionGetPayload<object>;

/** Any occasion, shipped or own, before it is put on dates. */
export interface KnownOccasion {
  readonly id: string;
  readonly names: LocalizedText;
  readonly kind: OccasionKind;
  readonly rule: OccasionRule;
  readonly isHoliday: boolean;
  readonly isOwn: boolean;
  readonly state: OccasionState;
  readonly source: string;
  readonly note: string;
  /** who hears when an own one moves */
  readonly createdById: string | null;
  readonly createdAt: Date | null;
  readonly version: number;
}

export const ofOwnRow = (row: OwnRow): KnownOccasion => ({
  id: row.id,
  names: row.names as LocalizedText,
  kind: row.kind as OccasionKind,
  rule: {
    calendar: row.calendar as OccasionCalendar,
    month: row.month,
    day: row.day as unknown as OccasionDay,
    year: row.year,
  },
  isHoliday: false,
  isOwn: true,
  state: row.state as OccasionState,
  source: '',
  note: row.note,
  createdById: row.createdById,
  createdAt: row.createdAt,
  version: row.version,
});
