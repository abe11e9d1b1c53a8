import { Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { SupportRequestRecord } from './support-request-record.tsx';

export function SupportRequestPage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const one = useQuery({
    ...supportRequestsQueries.one(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (one.data) return <SupportRequestRecord key={id} request={one.data} />;
  return (
    <div aria-busy="true" className="flex flex-col gap-5">
      <Skeleton className="w-40" />
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="w-64" />
    </div>
  );
}
