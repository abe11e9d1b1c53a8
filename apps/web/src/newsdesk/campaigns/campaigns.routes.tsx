import type { RouteObject } from 'react-router';

export const campaignsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'campaigns',
    loader: texts,
    lazy: { Component: async () => (await import('./campaign-list.page.tsx')).CampaignListPage },
  },
];
