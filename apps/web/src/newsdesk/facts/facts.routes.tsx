import type { RouteObject } from 'react-router';

export const factsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'facts',
    loader: texts,
    lazy: { Component: async () => (await import('./list/fact-list.page.tsx')).FactListPage },
  },
  {
    path: 'facts/new',
    loader: texts,
    lazy: { Component: async () => (await import('./record/new-fact.page.tsx')).NewFactPage },
  },
  {
    path: 'facts/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./record/fact.page.tsx')).FactPage },
  },
];
