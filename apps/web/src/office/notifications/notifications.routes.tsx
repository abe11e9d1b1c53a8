import type { RouteObject } from 'react-router';

export const notificationsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'notifications',
    loader: texts,
    lazy: { Component: async () => (await import('./notification-list.page.tsx')).NotificationListPage },
  },
];
