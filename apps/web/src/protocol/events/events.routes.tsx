import type { RouteObject } from 'react-router';

type Texts = () => Promise<null>;

/** `full` also brings what the page of a record says of tasks, comments, questions and history. */
export const eventsRoutes = (texts: Texts, full: Texts, door: Texts): RouteObject[] => [
  {
    path: 'events',
    loader: texts,
    lazy: { Component: async () => (await import('./list/event-list.page.tsx')).EventListPage },
  },
  {
    path: 'events/new',
    loader: texts,
    lazy: { Component: async () => (await import('./record/new-event.page.tsx')).NewEventPage },
  },
  {
    path: 'events/:id',
    loader: full,
    lazy: { Component: async () => (await import('./record/event.page.tsx')).EventPage },
  },
  {
    path: 'events/:id/registrations',
    loader: texts,
    lazy: { Component: async () => (await import('./registrations/registration-list.page.tsx')).RegistrationListPage },
  },
  {
    path: 'events/:id/door',
    loader: door,
    lazy: { Component: async () => (await import('./door/event-door.page.tsx')).EventDoorPage },
  },
];
