import { Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { visitsQueries } from '../visits.queries.ts';
import { VisitRecord } from './visit-record.tsx';

export function VisitPage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const one = useQuery({
    ...visitsQueries.one(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (one.data) return <VisitRecord key={id} visit={one.data} />;
  return (
    <div aria-busy="true" className="flex flex-col gap-5">
      <Skeleton className="w-40" />
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="w-64" />
    </div>
  );
}
