import { type SavedView, savedViewsRoutes } from '@ravabet/contracts/office/saved-views';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './call.ts';
import { useProblemToast } from './use-problem-message.ts';

export interface SavedViews {
  views: readonly SavedView[];
  save: (name: string, query: string) => void;
  remove: (id: string) => void;
}

/** A person's own views of a room's list. */
export function useSavedViews(organizationId: string, room: string): SavedViews {
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const queryKey = ['saved-views', organizationId, room];
  const list = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(savedViewsRoutes.list, { params: { organizationId }, query: { room }, signal }),
    staleTime: 60_000,
  });
  const refresh = () => client.invalidateQueries({ queryKey });
  const save = useMutation({
    mutationFn: (view: { name: string; query: string }) =>
      call(savedViewsRoutes.create, { params: { organizationId }, body: { room, ...view } }),
    onSuccess: refresh,
    onError: sayProblem,
  });
  const remove = useMutation({
    mutationFn: (id: string) => call(savedViewsRoutes.remove, { params: { organizationId, id } }),
    onSuccess: refresh,
    onError: sayProblem,
  });
  return {
    views: list.data?.items ?? [],
    save: (name, query) => save.mutate({ name, query }),
    remove: (id) => remove.mutate(id),
  };
}
