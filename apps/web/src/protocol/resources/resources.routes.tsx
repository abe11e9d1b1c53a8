import type { RouteObject } from 'react-router';

export const resourcesRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'resources',
    loader: texts,
    lazy: { Component: async () => (await import('./resource-list.page.tsx')).ResourceListPage },
  },
];
