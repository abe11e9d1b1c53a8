import type { RouteObject } from 'react-router';

export const guestsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'guests',
    loader: texts,
    lazy: { Component: async () => (await import('./guest-list.page.tsx')).GuestListPage },
  },
];
