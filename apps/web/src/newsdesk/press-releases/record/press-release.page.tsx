import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { ReadingPage } from './reading-page.tsx';

// Writers load the editor; those who read do not.
const WritingPage = lazy(async () => ({ default: (await import('./writing-page.tsx')).WritingPage }));

export const mayWrite = (release: PressRelease): boolean =>
  release.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);

export function PressReleasePage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const one = useQuery({
    ...pressReleasesQueries.one(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (!one.data) return <RecordSkeleton />;
  // A new key for each release: nothing of one may linger in the page of the next.
  if (!mayWrite(one.data)) return <ReadingPage key={id} release={one.data} />;
  return (
    <Suspense fallback={<RecordSkeleton />}>
      <WritingPage key={id} release={one.data} />
    </Suspense>
  );
}

function RecordSkeleton(): ReactNode {
  return (
    <div aria-busy="true" className="flex flex-col gap-5">
      <Skeleton className="w-40" />
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="w-64" />
      <Skeleton className="mt-6 w-full" />
      <Skeleton className="w-full" />
      <Skeleton className="w-2/3" />
    </div>
  );
}
