import type { RouteObject } from 'react-router';

export const tasksRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'tasks',
    loader: texts,
    lazy: { Component: async () => (await import('./task-list.page.tsx')).TaskListPage },
  },
  {
    path: 'tasks/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./task.page.tsx')).TaskPage },
  },
];
