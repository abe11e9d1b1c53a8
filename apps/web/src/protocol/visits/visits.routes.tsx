import type { RouteObject } from 'react-router';
import { visitTabs } from './visit-tabs.ts';

type Texts = () => Promise<null>;

/** `full` also brings what the file of a visit says of guests, resources, tasks, comments, files and history. */
export const visitsRoutes = (texts: Texts, full: Texts, day: Texts): RouteObject[] => [
  {
    path: 'visits',
    loader: texts,
    lazy: { Component: async () => (await import('./list/visit-list.page.tsx')).VisitListPage },
  },
  {
    path: 'visits/new',
    loader: texts,
    lazy: { Component: async () => (await import('./form/new-visit.page.tsx')).NewVisitPage },
  },
  {
    path: 'visits/zones',
    loader: texts,
    lazy: { Component: async () => (await import('./zones/zones.page.tsx')).ZonesPage },
  },
  {
    path: 'visits/:id',
    loader: full,
    lazy: { Component: async () => (await import('./record/visit.page.tsx')).VisitPage },
    children: visitTabs.map(({ id, load }) => ({
      ...(id === 'overview' ? { index: true as const } : { path: id }),
      lazy: { Component: load },
    })),
  },
  {
    path: 'visits/:id/guests/import',
    loader: full,
    lazy: { Component: async () => (await import('./party/import-delegation.page.tsx')).ImportDelegationPage },
  },
  {
    path: 'visits/inside',
    loader: day,
    lazy: { Component: async () => (await import('./day/visitors-inside.page.tsx')).VisitorsInsidePage },
  },
  {
    path: 'visits/:id/day',
    loader: day,
    lazy: { Component: async () => (await import('./day/visit-day.page.tsx')).VisitDayPage },
  },
];
