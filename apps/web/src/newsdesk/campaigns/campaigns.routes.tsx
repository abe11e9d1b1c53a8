import type { RouteObject } from 'react-router';

export const campaignsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'campaigns',
    loader: texts,
    lazy: { Component: async () => (await import('./list/campaign-list.page.tsx')).CampaignListPage },
  },
  {
    path: 'campaigns/new',
    loader: texts,
    lazy: { Component: async () => (await import('./record/new-campaign.page.tsx')).NewCampaignPage },
  },
  {
    path: 'campaigns/calendar',
    loader: texts,
    lazy: { Component: async () => (await import('./calendar/campaign-calendar.page.tsx')).CampaignCalendarPage },
  },
  {
    path: 'campaigns/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./record/campaign.page.tsx')).CampaignPage },
  },
];
