import type { RouteObject } from 'react-router';

export const registerRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'register',
    loader: texts,
    lazy: { Component: async () => (await import('./register-list.page.tsx')).RegisterListPage },
  },
];
