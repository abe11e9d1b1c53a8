import type { RouteObject } from 'react-router';

export const newsroomRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'newsroom',
    loader: texts,
    lazy: { Component: async () => (await import('./newsroom.page.tsx')).NewsroomPage },
  },
  {
    path: 'newsroom/questions',
    loader: texts,
    lazy: {
      Component: async () => (await import('./questions/press-question-list.page.tsx')).PressQuestionListPage,
    },
  },
  {
    path: 'newsroom/questions/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./questions/press-question.page.tsx')).PressQuestionPage },
  },
  {
    path: 'newsroom/statistics',
    loader: texts,
    lazy: {
      Component: async () => (await import('./statistics/newsroom-statistics.page.tsx')).NewsroomStatisticsPage,
    },
  },
  {
    path: 'newsroom/subscribers',
    loader: texts,
    lazy: {
      Component: async () => (await import('./subscribers/newsroom-subscribers.page.tsx')).NewsroomSubscribersPage,
    },
  },
  {
    path: 'newsroom/look',
    loader: texts,
    lazy: { Component: async () => (await import('./records/look.page.tsx')).NewsroomLookPage },
  },
  {
    path: 'newsroom/contacts',
    loader: texts,
    lazy: { Component: async () => (await import('./records/contacts.page.tsx')).PressContactsPage },
  },
  {
    path: 'newsroom/events',
    loader: texts,
    lazy: { Component: async () => (await import('./records/events.page.tsx')).PressEventsPage },
  },
  {
    path: 'newsroom/redirects',
    loader: texts,
    lazy: { Component: async () => (await import('./records/redirects.page.tsx')).NewsroomRedirectsPage },
  },
];
