import { Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { giftsQueries } from '../gifts.queries.ts';
import { GiftRecord } from './gift-record.tsx';

export function GiftPage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const one = useQuery({
    ...giftsQueries.one(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (one.data) return <GiftRecord key={id} gift={one.data} />;
  return (
    <div aria-busy="true" className="flex flex-col gap-5">
      <Skeleton className="w-40" />
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="w-64" />
    </div>
  );
}
