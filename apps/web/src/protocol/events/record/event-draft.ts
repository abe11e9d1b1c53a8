import { instantOf } from '@ravabet/calendars';
import type { LocalizedText } from '@ravabet/contracts/kernel';
import type { EventKind, EventRecord } from '@ravabet/contracts/protocol/events';
import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';

const noWords: LocalizedText = { fa: '', ar: '', en: '', zh: '' };

export interface EventDraft {
  kind: EventKind;
  titles: LocalizedText;
  places: LocalizedText;
  purpose: string;
  audience: string;
  host: string;
  startsAt: string | null;
  endsAt: string | null;
  capacity: number | null;
  /** as they are typed, with commas between them */
  halls: string;
  occasionId: string | null;
  unitId: string | null;
  ownerId: string | null;
}
export const emptyEvent: EventDraft = {
  kind: 'seminar',
  titles: noWords,
  places: noWords,
  purpose: '',
  audience: '',
  host: '',
  startsAt: null,
  endsAt: null,
  capacity: null,
  halls: '',
  occasionId: null,
  unitId: null,
  ownerId: null,
};
/** What a department asked for, as the beginning of an event. */
export const askedFor = (request: SupportRequest): EventDraft => ({
  ...emptyEvent,
  titles: { ...noWords, fa: request.title },
  places: { ...noWords, fa: request.place },
  purpose: request.note,
  startsAt: request.startsAt,
  endsAt: request.endsAt,
  unitId: request.unit.id,
});
export const draftOf = (event: EventRecord): EventDraft => ({
  kind: event.kind,
  titles: event.titles,
  places: event.places,
  purpose: event.purpose,
  audience: event.audience,
  host: event.host,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  capacity: event.capacity,
  halls: event.halls.join('، '),
  occasionId: event.occasion?.id ?? null,
  unitId: event.unit?.id ?? null,
  ownerId: event.owner.id,
});

/** Begun from a day of the calendar: in its morning, to be set right. */
export const onDay = (day: string, timeZone: string): Pick<EventDraft, 'startsAt' | 'endsAt'> => ({
  startsAt: instantOf(`${day}T09:00`, timeZone),
  endsAt: instantOf(`${day}T11:00`, timeZone),
});

const trimmed = ({ fa, ar, en, zh }: LocalizedText): LocalizedText => ({
  fa: fa.trim(),
  ar: ar.trim(),
  en: en.trim(),
  zh: zh.trim(),
});

/** Both ends or none, the end after the beginning. */
export const isTimeRight = ({ startsAt, endsAt }: Pick<EventDraft, 'startsAt' | 'endsAt'>): boolean =>
  (startsAt === null) === (endsAt === null) && (startsAt === null || endsAt === null || endsAt > startsAt);

export function sentOf({ halls, ownerId, ...draft }: EventDraft) {
  const named = halls
    .split(/[,،，;؛\n]/)
    .map((hall) => hall.trim())
    .filter(Boolean);
  return {
    ...draft,
    titles: trimmed(draft.titles),
    places: trimmed(draft.places),
    purpose: draft.purpose.trim(),
    audience: draft.audience.trim(),
    host: draft.host.trim(),
    halls: [...new Set(named)],
    ...(ownerId && { ownerId }),
  };
}
