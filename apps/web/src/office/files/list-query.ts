import { type FileListQuery, fileKinds, fileSorts, fileStates, rightsHints } from '@ravabet/contracts/office/files';

export const listKeys = ['q', 'kind', 'state', 'hint', 'deleted', 'sort'] as const;
export type ListKey = (typeof listKeys)[number];

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | undefined =>
  values.find((value) => value === text);

/** The address of the list as the API wants it; nonsense is left out. */
export function listQueryOf(search: URLSearchParams): FileListQuery {
  const query = {
    q: search.get('q')?.slice(0, 200) || undefined,
    kind: oneOf(fileKinds, search.get('kind')),
    state: oneOf(fileStates, search.get('state')),
    hint: oneOf(rightsHints, search.get('hint')),
    deleted: search.get('deleted') === '1' ? true : undefined,
    sort: oneOf(fileSorts, search.get('sort')),
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as FileListQuery;
}
