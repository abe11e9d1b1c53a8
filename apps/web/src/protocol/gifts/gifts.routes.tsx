import type { RouteObject } from 'react-router';

export const giftsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'gifts',
    loader: texts,
    lazy: { Component: async () => (await import('./gift-list.page.tsx')).GiftListPage },
  },
];
