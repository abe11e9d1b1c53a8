import { plusDays, startOfDayInstant } from '@ravabet/calendars';
import { languages } from '@ravabet/contracts/kernel';
import {
  type PressReleaseListQuery,
  pressReleaseKinds,
  pressReleaseSorts,
  pressReleaseStates,
} from '@ravabet/contracts/newsdesk/press-releases';

export const listKeys = [
  'state',
  'kind',
  'language',
  'authorId',
  'tag',
  'topicId',
  'from',
  'until',
  'q',
  'deleted',
  'waitsForMe',
  'sort',
] as const;
export type ListKey = (typeof listKeys)[number];

const plainDate = /^\d{4}-\d{2}-\d{2}$/;
const oneOf = <T extends string>(values: readonly T[], text: string | null): T | undefined =>
  values.find((value) => value === text);

/** The address of the list as the API wants it. Days become instants of the organisation; nonsense is left out. */
export function listQueryOf(search: URLSearchParams, timeZone: string): PressReleaseListQuery {
  const from = search.get('from') ?? '';
  const until = search.get('until') ?? '';
  const query: PressReleaseListQuery = {
    state: oneOf(pressReleaseStates, search.get('state')),
    kind: oneOf(pressReleaseKinds, search.get('kind')),
    language: oneOf(languages, search.get('language')),
    authorId: search.get('authorId') ?? undefined,
    tag: search.get('tag') ?? undefined,
    topicId: search.get('topicId') ?? undefined,
    q: search.get('q')?.slice(0, 200) || undefined,
    from: plainDate.test(from) ? startOfDayInstant(from, timeZone) : undefined,
    until: plainDate.test(until) ? startOfDayInstant(plusDays(until, 1), timeZone) : undefined,
    deleted: search.get('deleted') === '1' ? true : undefined,
    waitsForMe: search.get('waitsForMe') === '1' ? true : undefined,
    sort: oneOf(pressReleaseSorts, search.get('sort')),
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as PressReleaseListQuery;
}
