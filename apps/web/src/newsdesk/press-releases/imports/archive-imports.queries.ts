import {
  type ArchiveImport,
  type ArchiveItemState,
  archiveImportsRoutes,
} from '@ravabet/contracts/newsdesk/press-releases';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';

const root = 'archive-imports';
export interface ItemView {
  state?: ArchiveItemState;
  doubtful?: boolean;
}

/** Running work is asked for every second, as jobs are: the page survives a reload and a night. */
const running = ['reading', 'importing', 'removing'];

export const archiveImportsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(archiveImportsRoutes.list, {
          params: { organizationId },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
      refetchInterval: ({ state }) =>
        state.data?.pages.some((page) => page.items.some((one) => running.includes(one.state))) ? 2000 : false,
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(archiveImportsRoutes.get, { params: { organizationId, id }, signal }),
      refetchInterval: ({ state }) => (state.data && running.includes(state.data.state) ? 1000 : false),
    }),
  /** asked anew when the work on the archive has come a step further */
  items: (organizationId: string, { id, state, version }: ArchiveImport, view: ItemView) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'one', id, 'items', view, state, version] as const,
      queryFn: ({ pageParam, signal }) =>
        call(archiveImportsRoutes.items, {
          params: { organizationId, id },
          query: { ...view, ...(pageParam >= 0 && { after: pageParam }) },
          signal,
        }),
      initialPageParam: -1,
      getNextPageParam: (page) => page.next,
    }),
};
