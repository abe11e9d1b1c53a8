import type { RouteObject } from 'react-router';

export const jobsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'jobs',
    lazy: { Component: async () => (await import('./job-list.page.tsx')).JobListPage },
    loader: () => texts(),
  },
];
