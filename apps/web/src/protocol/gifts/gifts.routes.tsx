import type { RouteObject } from 'react-router';

export const giftsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'gifts',
    loader: texts,
    lazy: { Component: async () => (await import('./list/gift-list.page.tsx')).GiftListPage },
  },
  {
    path: 'gifts/new',
    loader: texts,
    lazy: { Component: async () => (await import('./record/new-gift.page.tsx')).NewGiftPage },
  },
  {
    path: 'gifts/ceilings',
    loader: texts,
    lazy: { Component: async () => (await import('./ceilings/gift-ceilings.page.tsx')).GiftCeilingsPage },
  },
  {
    path: 'gifts/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./record/gift.page.tsx')).GiftPage },
  },
];
