import type { RouteObject } from 'react-router';

type Texts = () => Promise<null>;

/** `full` also brings what the file of a guest says of visits. */
export const guestsRoutes = (texts: Texts, full: Texts): RouteObject[] => [
  {
    path: 'guests',
    loader: texts,
    lazy: { Component: async () => (await import('./list/guest-list.page.tsx')).GuestListPage },
  },
  {
    path: 'guests/new',
    loader: texts,
    lazy: { Component: async () => (await import('./record/new-guest.page.tsx')).NewGuestPage },
  },
  {
    path: 'guests/ranks',
    loader: texts,
    lazy: { Component: async () => (await import('./ranks/guest-ranks.page.tsx')).GuestRanksPage },
  },
  {
    path: 'guests/refusals',
    loader: texts,
    lazy: { Component: async () => (await import('./refusals/guest-refusals.page.tsx')).GuestRefusalsPage },
  },
  {
    path: 'guests/import',
    loader: texts,
    lazy: { Component: async () => (await import('./import/import-guests.page.tsx')).ImportGuestsPage },
  },
  {
    path: 'guests/:id',
    loader: full,
    lazy: { Component: async () => (await import('./record/guest.page.tsx')).GuestPage },
  },
];
