import { Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { guestsQueries } from '../guests.queries.ts';
import { GuestRecord } from './guest-record.tsx';

export function GuestPage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const one = useQuery({
    ...guestsQueries.one(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (one.data) return <GuestRecord key={id} guest={one.data} />;
  return (
    <div aria-busy="true" className="flex flex-col gap-5">
      <Skeleton className="w-40" />
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="w-64" />
    </div>
  );
}
