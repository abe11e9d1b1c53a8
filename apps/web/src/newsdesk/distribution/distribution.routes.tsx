import type { RouteObject } from 'react-router';

/** The texts of the room come with its first page. */
export const distributionRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'distribution/recipients',
    loader: texts,
    lazy: { Component: async () => (await import('./recipients/recipient-list.page.tsx')).RecipientListPage },
  },
];
