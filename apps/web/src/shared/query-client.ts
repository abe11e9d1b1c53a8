import { QueryClient } from '@tanstack/react-query';
import { newestAnswer } from './newest-answer.ts';

/** Server state lives here and nowhere else. `call` repeats what got no answer, so queries do not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      gcTime: 10 * 60_000,
      retry: false,
      refetchOnWindowFocus: true,
      networkMode: 'always',
      structuralSharing: newestAnswer,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
