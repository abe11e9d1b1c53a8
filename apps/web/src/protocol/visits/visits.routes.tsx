import type { RouteObject } from 'react-router';

export const visitsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'visits',
    loader: texts,
    lazy: { Component: async () => (await import('./visit-list.page.tsx')).VisitListPage },
  },
];
