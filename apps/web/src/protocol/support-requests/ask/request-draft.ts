import { instantOf, localDateOf } from '@ravabet/calendars';
import type {
  NewSupportRequest,
  SupportAnswer,
  SupportQuestion,
  SupportService,
} from '@ravabet/contracts/protocol/support-requests';
import { parseNumber } from '@ravabet/persian-text';
import { newId } from '../../../shared/new-id.ts';

/** What a person writes; numbers stay text until they are sent. */
export type DraftAnswer = string | boolean | string[];

export interface RequestDraft {
  /** The request's own: sent twice, it is one request. */
  id: string;
  title: string;
  unitId: string | null;
  day: string | null;
  from: string | null;
  until: string | null;
  place: string;
  note: string;
  lateReason: string;
  answers: Record<string, DraftAnswer>;
}

export const emptyDraft = (): RequestDraft => ({
  id: newId(),
  title: '',
  unitId: null,
  day: null,
  from: null,
  until: null,
  place: '',
  note: '',
  lateReason: '',
  answers: {},
});

export type Fault = 'required' | 'number' | 'day' | 'unit' | 'times' | 'past';

/** JSON pointer → what is wrong, found before anything is sent. */
export function faultsOf(
  draft: RequestDraft,
  service: SupportService,
  { isLate, timeZone, now }: { isLate: boolean; timeZone: string; now: string },
): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  if (!draft.title.trim()) faults.set('/title', 'required');
  if (!draft.unitId) faults.set('/unitId', 'unit');
  if (!draft.day || draft.day < localDateOf(now, timeZone)) faults.set('/wantedOn', 'day');
  else if (service.isAtTime) {
    const span = spanOf(draft, timeZone);
    if (!span) faults.set(draft.from ? '/endsAt' : '/startsAt', 'times');
    else if (span.startsAt < now) faults.set('/startsAt', 'past');
  }
  if (isLate && !draft.lateReason.trim()) faults.set('/lateReason', 'required');
  for (const question of service.questions) {
    const fault = faultOf(question, draft.answers[question.id]);
    if (fault) faults.set(`/answers/${question.id}`, fault);
  }
  return faults;
}

function faultOf({ kind, isRequired }: SupportQuestion, answer: DraftAnswer | undefined): Fault | null {
  if (answer === undefined || isEmpty(answer)) return isRequired ? 'required' : null;
  return kind === 'number' && parseNumber(String(answer)) === null ? 'number' : null;
}

const isEmpty = (answer: DraftAnswer): boolean =>
  typeof answer === 'string' ? answer.trim() === '' : Array.isArray(answer) && answer.length === 0;

/** Both instants, in the zone of the organisation; null while one is missing or the end comes first. */
export function spanOf(
  { day, from, until }: Pick<RequestDraft, 'day' | 'from' | 'until'>,
  timeZone: string,
): { startsAt: string; endsAt: string } | null {
  if (!day || !from || !until || until <= from) return null;
  return { startsAt: instantOf(`${day}T${from}`, timeZone), endsAt: instantOf(`${day}T${until}`, timeZone) };
}

export function requestOf(
  draft: RequestDraft,
  service: SupportService,
  { isLate, timeZone }: { isLate: boolean; timeZone: string },
): NewSupportRequest {
  const span = service.isAtTime ? spanOf(draft, timeZone) : null;
  return {
    id: draft.id,
    serviceId: service.id,
    title: draft.title.trim(),
    unitId: draft.unitId ?? '',
    place: draft.place.trim(),
    note: draft.note.trim(),
    ...(span ?? { wantedOn: draft.day ?? '' }),
    answers: answersOf(service.questions, draft.answers),
    ...(isLate && { lateReason: draft.lateReason.trim() }),
  };
}

/** What was answered, in the shape of its kind; what was left empty is not sent. */
export function answersOf(
  questions: readonly SupportQuestion[],
  answers: Readonly<Record<string, DraftAnswer>>,
): SupportAnswer[] {
  return questions.flatMap(({ id, kind }) => {
    const answer = answers[id];
    if (answer === undefined || isEmpty(answer)) return [];
    const value = kind === 'number' ? (parseNumber(String(answer)) ?? 0) : answer;
    return [{ questionId: id, value: typeof value === 'string' ? value.trim() : value }];
  });
}
