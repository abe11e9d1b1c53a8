import type { RouteObject } from 'react-router';

export const calendarRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'calendar',
    loader: texts,
    lazy: { Component: async () => (await import('./calendar.page.tsx')).CalendarPage },
  },
];
