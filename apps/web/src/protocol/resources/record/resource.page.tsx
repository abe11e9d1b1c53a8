import { Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { resourcesQueries } from '../resources.queries.ts';
import { ResourceRecord } from './resource-record.tsx';

export function ResourcePage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const one = useQuery({
    ...resourcesQueries.one(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (one.data) return <ResourceRecord key={id} resource={one.data} />;
  return (
    <div aria-busy="true" className="flex flex-col gap-5">
      <Skeleton className="w-40" />
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="w-64" />
    </div>
  );
}
