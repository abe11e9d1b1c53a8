import type { RouteObject } from 'react-router';

export const organizationsRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'organizations',
    loader: texts,
    lazy: {
      Component: async () => (await import('./organization-settings.page.tsx')).OrganizationSettingsPage,
    },
  },
];
