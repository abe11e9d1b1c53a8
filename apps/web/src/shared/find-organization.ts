import type { MyOrganization } from '@ravabet/contracts/office/people';
import { meQuery } from './me.ts';
import { queryClient } from './query-client.ts';

/** For loaders: the organisation of an address, or null when it is not one's own. */
export async function findOrganization(slug: string | undefined): Promise<MyOrganization | null> {
  const me = await queryClient.ensureQueryData(meQuery).catch(() => null);
  return me?.organizations.find((one) => one.slug === slug) ?? null;
}
