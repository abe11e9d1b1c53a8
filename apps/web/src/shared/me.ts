import { type Me, meRoutes } from '@ravabet/contracts/office/people';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { call } from './call.ts';
import { isUnreachable } from './call-problem.ts';
import { findSnapshot, keepSnapshot } from './snapshot-store.ts';

const key = 'me';

/** On a device that must work without a network, who is signed in is known without one too. */
export const keepMe = (me: Me): Promise<void> => keepSnapshot(key, me);

async function askMe(signal: AbortSignal): Promise<Me> {
  try {
    return await call(meRoutes.get, { signal });
  } catch (error) {
    const kept = isUnreachable(error) ? await findSnapshot<Me>(key) : null;
    if (kept) return kept.data;
    throw error;
  }
}

/** Who is signed in and where they work: asked once, kept for the visit, refreshed on return to the window. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }): Promise<Me> => askMe(signal),
  staleTime: 60_000,
});

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
