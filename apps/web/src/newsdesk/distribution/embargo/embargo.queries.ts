import { embargoLinksRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';

export const embargoQueries = {
  all: (organizationId: string) => ['distribution', organizationId, 'embargo'] as const,
  report: (organizationId: string, releaseId: string, at: string | null) =>
    queryOptions({
      queryKey: ['distribution', organizationId, 'embargo', releaseId, at] as const,
      queryFn: ({ signal }) =>
        call(embargoLinksRoutes.report, {
          params: { organizationId, id: releaseId },
          query: at ? { at } : {},
          signal,
        }),
      // Acceptances and downloads come by themselves.
      refetchInterval: 15_000,
    }),
};
