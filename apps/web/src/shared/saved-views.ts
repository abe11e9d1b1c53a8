import { type SavedView, savedViewsRoutes } from '@ravabet/contracts/office/saved-views';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './call.ts';
import { useProblemToast } from './use-problem-message.ts';

export type { SavedView };

const savedViewsQuery = (organizationId: string, room: string) =>
  queryOptions({
    queryKey: ['saved-views', organizationId, room] as const,
    queryFn: ({ signal }) => call(savedViewsRoutes.list, { params: { organizationId }, query: { room }, signal }),
    staleTime: 60_000,
  });

/** A person's own views of a list, the same on every device. */
export function useSavedViews(organizationId: string, room: string) {
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const query = savedViewsQuery(organizationId, room);
  const { data } = useQuery(query);
  const run = (change: Promise<unknown>): void => {
    change.then(() => client.invalidateQueries({ queryKey: query.queryKey })).catch(sayProblem);
  };
  return {
    views: data?.items ?? [],
    save: (name: string, text: string): void =>
      run(
        call(savedViewsRoutes.create, {
          params: { organizationId },
          body: { room, name: name.slice(0, 60), query: text },
        }),
      ),
    remove: (id: string): void => run(call(savedViewsRoutes.remove, { params: { organizationId, id } })),
  };
}
