import { languages } from '@ravabet/contracts/kernel';
import { recipientKinds, type RecipientListQuery, recipientSorts } from '@ravabet/contracts/newsdesk/distribution';

export const recipientKeys = ['q', 'language', 'kind', 'listId', 'unlisted', 'archived', 'sort'] as const;
export type RecipientKey = (typeof recipientKeys)[number];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const oneOf = <T extends string>(values: readonly T[], text: string | null): T | undefined =>
  values.find((value) => value === text);

/** The address of the list as the API wants it; nonsense is left out. */
export function recipientQueryOf(search: URLSearchParams): RecipientListQuery {
  const listId = search.get('listId') ?? '';
  const query: RecipientListQuery = {
    q: search.get('q')?.slice(0, 200) || undefined,
    language: oneOf(languages, search.get('language')),
    kind: oneOf(recipientKinds, search.get('kind')),
    listId: uuid.test(listId) ? listId : undefined,
    unlisted: search.get('unlisted') === '1' ? true : undefined,
    archived: search.get('archived') === '1' ? true : undefined,
    sort: oneOf(recipientSorts, search.get('sort')),
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as RecipientListQuery;
}
