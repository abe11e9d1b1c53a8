import type { RouteObject } from 'react-router';

export const supportRequestsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'support-requests',
    loader: texts,
    lazy: { Component: async () => (await import('./support-request-list.page.tsx')).SupportRequestListPage },
  },
];
