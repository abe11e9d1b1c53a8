import { Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { DispatchRecord } from './dispatch-record.tsx';
import { dispatchesQueries } from './dispatches.queries.ts';

// What is prepared is a form; what was sent is a record.
const PrepareDispatch = lazy(async () => ({ default: (await import('./prepare-dispatch.tsx')).PrepareDispatch }));

export function DispatchPage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const one = useQuery({
    ...dispatchesQueries.one(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (!one.data) return <Waiting />;
  if (one.data.state !== 'draft') return <DispatchRecord key={id} dispatch={one.data} />;
  return (
    <Suspense fallback={<Waiting />}>
      <PrepareDispatch key={id} dispatch={one.data} />
    </Suspense>
  );
}

function Waiting(): ReactNode {
  return (
    <div aria-busy="true" className="flex flex-col gap-5">
      <Skeleton className="w-40" />
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="mt-6 w-full" />
      <Skeleton className="w-2/3" />
    </div>
  );
}
