import type { RouteObject } from 'react-router';

export const calendarRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'calendar',
    loader: texts,
    lazy: { Component: async () => (await import('./calendar.page.tsx')).CalendarPage },
  },
  {
    path: 'calendar/subscriptions',
    loader: texts,
    lazy: { Component: async () => (await import('./subscriptions/subscriptions.page.tsx')).SubscriptionsPage },
  },
];
