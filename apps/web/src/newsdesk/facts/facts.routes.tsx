import type { RouteObject } from 'react-router';

export const factsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'facts',
    loader: texts,
    lazy: { Component: async () => (await import('./fact-list.page.tsx')).FactListPage },
  },
];
