import { type Me, meRoutes } from '@ravabet/contracts/office/people';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { call } from './call.ts';

/** Who is signed in and where they work: asked once, kept for the visit, refreshed on return to the window. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }): Promise<Me> => call(meRoutes.get, { signal }),
  staleTime: 60_000,
});

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
