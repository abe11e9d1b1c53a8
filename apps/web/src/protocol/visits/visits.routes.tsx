import type { RouteObject } from 'react-router';

export const visitsRoutes = (texts: () => Promise<null>, dayTexts: () => Promise<null>): RouteObject[] => [
  {
    path: 'visits',
    loader: texts,
    lazy: { Component: async () => (await import('./visit-list.page.tsx')).VisitListPage },
  },
  {
    path: 'visits/inside',
    loader: dayTexts,
    lazy: { Component: async () => (await import('./day/visitors-inside.page.tsx')).VisitorsInsidePage },
  },
  {
    path: 'visits/:id/day',
    loader: dayTexts,
    lazy: { Component: async () => (await import('./day/visit-day.page.tsx')).VisitDayPage },
  },
];
