import type { RouteObject } from 'react-router';

/** The texts of the room come with its first page. */
export const distributionRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'distribution/recipients',
    loader: texts,
    lazy: { Component: async () => (await import('./recipients/recipient-list.page.tsx')).RecipientListPage },
  },
  {
    path: 'distribution/dispatches',
    loader: texts,
    lazy: { Component: async () => (await import('./dispatches/dispatch-list.page.tsx')).DispatchListPage },
  },
  {
    path: 'distribution/dispatches/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./dispatches/dispatch.page.tsx')).DispatchPage },
  },
  {
    path: 'distribution/suppressions',
    loader: texts,
    lazy: { Component: async () => (await import('./dispatches/suppression-list.page.tsx')).SuppressionListPage },
  },
  {
    path: 'distribution/settings',
    loader: texts,
    lazy: { Component: async () => (await import('./dispatches/sending-settings.page.tsx')).SendingSettingsPage },
  },
];
