import type { RouteObject } from 'react-router';

type Texts = () => Promise<null>;

/** `full` also brings what the page of a record says of tasks, comments, files and history. */
export const supportRequestsRoutes = (texts: Texts, full: Texts): RouteObject[] => [
  {
    path: 'support-requests',
    loader: texts,
    lazy: { Component: async () => (await import('./list/support-request-list.page.tsx')).SupportRequestListPage },
  },
  {
    path: 'support-requests/new',
    loader: texts,
    lazy: { Component: async () => (await import('./ask/new-support-request.page.tsx')).NewSupportRequestPage },
  },
  {
    path: 'support-requests/board',
    loader: full,
    lazy: { Component: async () => (await import('./board/support-board.page.tsx')).SupportBoardPage },
  },
  {
    path: 'support-requests/services',
    loader: texts,
    lazy: { Component: async () => (await import('./catalogue/service-list.page.tsx')).ServiceListPage },
  },
  {
    path: 'support-requests/services/new',
    loader: texts,
    lazy: { Component: async () => (await import('./catalogue/new-service.page.tsx')).NewServicePage },
  },
  {
    path: 'support-requests/services/:id',
    loader: full,
    lazy: { Component: async () => (await import('./catalogue/service.page.tsx')).ServicePage },
  },
  {
    path: 'support-requests/figures',
    loader: texts,
    lazy: { Component: async () => (await import('./figures/support-figures.page.tsx')).SupportFiguresPage },
  },
  {
    path: 'support-requests/:id',
    loader: full,
    lazy: { Component: async () => (await import('./record/support-request.page.tsx')).SupportRequestPage },
  },
];
