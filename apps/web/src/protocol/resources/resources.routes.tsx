import type { RouteObject } from 'react-router';

export const resourcesRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'resources',
    loader: texts,
    lazy: { Component: async () => (await import('./calendar/resource-calendar.page.tsx')).ResourceCalendarPage },
  },
  {
    path: 'resources/list',
    loader: texts,
    lazy: { Component: async () => (await import('./list/resource-list.page.tsx')).ResourceListPage },
  },
  {
    path: 'resources/new',
    loader: texts,
    lazy: { Component: async () => (await import('./record/new-resource.page.tsx')).NewResourcePage },
  },
  {
    path: 'resources/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./record/resource.page.tsx')).ResourcePage },
  },
];
