import { instantOf } from '@ravabet/calendars';
import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';
import type { NameSeers, Visit, VisitKind, VisitLevel, VisitOrigin } from '@ravabet/contracts/protocol/visits';

/** What the form holds of a visit. */
export interface VisitDraft {
  title: string;
  kind: VisitKind;
  origin: VisitOrigin;
  level: VisitLevel;
  purpose: string;
  hostId: string | null;
  officerId: string | null;
  unitId: string | null;
  startsAt: string | null;
  endsAt: string | null;
  budgetLine: string;
  budgetRial: number | null;
  namesSeenBy: NameSeers;
  namesSeenByIds: string[];
  note: string;
}

export const newVisitDraft = (officerId: string): VisitDraft => ({
  title: '',
  kind: 'official',
  origin: 'foreign',
  level: 'deputy',
  purpose: '',
  hostId: null,
  officerId,
  unitId: null,
  startsAt: null,
  endsAt: null,
  budgetLine: '',
  budgetRial: null,
  namesSeenBy: 'everyone',
  namesSeenByIds: [],
  note: '',
});

/** Begun from a day of the calendar: in its morning, to be set right. */
export const onDay = (day: string, timeZone: string): Pick<VisitDraft, 'startsAt' | 'endsAt'> => ({
  startsAt: instantOf(`${day}T09:00`, timeZone),
  endsAt: instantOf(`${day}T12:00`, timeZone),
});

/** What a support request has said already. */
export const draftFrom = (request: SupportRequest): Partial<VisitDraft> => ({
  title: request.title,
  origin: 'domestic',
  unitId: request.unit.id,
  startsAt: request.startsAt,
  endsAt: request.endsAt,
  note: request.note,
});

export const draftOf = (visit: Visit): VisitDraft => ({
  title: visit.title,
  kind: visit.kind,
  origin: visit.origin,
  level: visit.level,
  purpose: visit.purpose,
  hostId: visit.host?.id ?? null,
  officerId: visit.officer?.id ?? null,
  unitId: visit.unit?.id ?? null,
  startsAt: visit.startsAt,
  endsAt: visit.endsAt,
  budgetLine: visit.budgetLine,
  budgetRial: visit.budgetRial,
  namesSeenBy: visit.namesSeenBy,
  namesSeenByIds: visit.namesSeenByPeople.map(({ id }) => id),
  note: visit.note,
});

/** As it is sent, or null while something that is needed is missing or the end is not after the beginning. */
export function bodyOf(draft: VisitDraft): (VisitDraft & { startsAt: string; endsAt: string }) | null {
  const { startsAt, endsAt, title } = draft;
  if (title.trim() === '' || startsAt === null || endsAt === null || !isInOrder(draft)) return null;
  return {
    ...draft,
    title: title.trim(),
    purpose: draft.purpose.trim(),
    budgetLine: draft.budgetLine.trim(),
    note: draft.note.trim(),
    namesSeenByIds: draft.namesSeenBy === 'named' ? draft.namesSeenByIds : [],
    startsAt,
    endsAt,
  };
}

export const isInOrder = ({ startsAt, endsAt }: Pick<VisitDraft, 'startsAt' | 'endsAt'>): boolean =>
  startsAt === null || endsAt === null || Date.parse(endsAt) > Date.parse(startsAt);
