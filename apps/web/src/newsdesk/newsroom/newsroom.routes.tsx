import type { RouteObject } from 'react-router';

export const newsroomRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'newsroom',
    loader: texts,
    lazy: { Component: async () => (await import('./newsroom.page.tsx')).NewsroomPage },
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
