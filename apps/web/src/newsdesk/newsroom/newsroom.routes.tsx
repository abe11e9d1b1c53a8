import type { RouteObject } from 'react-router';

export const newsroomRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'newsroom',
    loader: texts,
    lazy: { Component: async () => (await import('./newsroom.page.tsx')).NewsroomPage },
  },
];
