import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from '../shared/query-client.ts';
import { i18n } from './i18n.ts';
import { createRouter } from './router.tsx';

const router = createRouter();

/**
 * The first page's data and scripts are there. Drawn only now, the page is drawn at once and in one piece; drawn earlier, it would
 * be an empty frame first, and its content a transition in slices of 5 ms with the browser's own work between them.
 */
export const firstPageReady = new Promise<void>((resolve) => {
  if (router.state.initialized) return resolve();
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    resolve();
  });
});

export function Application(): ReactNode {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nextProvider>
  );
}
