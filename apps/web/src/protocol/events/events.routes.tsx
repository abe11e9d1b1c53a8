import type { RouteObject } from 'react-router';

export const eventsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'events',
    loader: texts,
    lazy: { Component: async () => (await import('./event-list.page.tsx')).EventListPage },
  },
];
