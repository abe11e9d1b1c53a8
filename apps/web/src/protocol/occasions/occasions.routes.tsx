import type { RouteObject } from 'react-router';

export const occasionsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'occasions',
    loader: texts,
    lazy: { Component: async () => (await import('./list/occasion-list.page.tsx')).OccasionListPage },
  },
  {
    path: 'occasions/month',
    loader: texts,
    lazy: { Component: async () => (await import('./month/occasion-month.page.tsx')).OccasionMonthPage },
  },
  {
    path: 'occasions/plans',
    loader: texts,
    lazy: { Component: async () => (await import('./plans/occasion-plans.page.tsx')).OccasionPlansPage },
  },
  {
    path: 'occasions/lunar-months',
    loader: texts,
    lazy: { Component: async () => (await import('./lunar-months/lunar-months.page.tsx')).LunarMonthsPage },
  },
  {
    path: 'occasions/new',
    loader: texts,
    lazy: { Component: async () => (await import('./record/new-occasion.page.tsx')).NewOccasionPage },
  },
  {
    path: 'occasions/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./record/occasion.page.tsx')).OccasionPage },
  },
];
