import {
  type EventLine,
  type EventLineField,
  type EventLineStatus,
  type EventPart,
  fieldsOfPart,
} from '@ravabet/contracts/protocol/events';

export interface LineDraft {
  title: string;
  note: string;
  startsAt: string | null;
  endsAt: string | null;
  dueAt: string | null;
  place: string;
  who: string;
  personId: string | null;
  unitId: string | null;
  planned: number | null;
  spent: number | null;
  status: EventLineStatus | null;
  likelihood: number | null;
  effect: number | null;
}

/** A new line begins when the one before it ends. */
export const emptyLine = (startsAt: string | null): LineDraft => ({
  title: '',
  note: '',
  startsAt,
  endsAt: null,
  dueAt: null,
  place: '',
  who: '',
  personId: null,
  unitId: null,
  planned: null,
  spent: null,
  status: null,
  likelihood: null,
  effect: null,
});

export const draftOfLine = ({ person, unit, ...line }: EventLine): LineDraft => ({
  title: line.title,
  note: line.note,
  startsAt: line.startsAt,
  endsAt: line.endsAt,
  dueAt: line.dueAt,
  place: line.place,
  who: line.who,
  personId: person?.id ?? null,
  unitId: unit?.id ?? null,
  planned: line.planned,
  spent: line.spent,
  status: line.status,
  likelihood: line.likelihood,
  effect: line.effect,
});

/** What the part needs and has not got, and an end that is not after its beginning. */
export function faultsOf(part: EventPart, draft: LineDraft): (EventLineField | 'title')[] {
  const faults: (EventLineField | 'title')[] = fieldsOfPart[part].needs.filter((field) => !draft[field]);
  if (!draft.title.trim()) faults.push('title');
  const { startsAt, endsAt } = draft;
  if (endsAt && !faults.includes('endsAt') && (!startsAt || Date.parse(endsAt) <= Date.parse(startsAt))) {
    faults.push('endsAt');
  }
  return faults;
}

/** Only what belongs to the part is sent. */
export function sentOfLine(part: EventPart, draft: LineDraft) {
  const { has } = fieldsOfPart[part];
  const own = Object.fromEntries(has.map((field) => [field, draft[field]])) as Partial<LineDraft>;
  return { ...own, title: draft.title.trim(), note: draft.note.trim() };
}
