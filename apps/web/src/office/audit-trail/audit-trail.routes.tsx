import type { RouteObject } from 'react-router';

export const auditTrailRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'audit-trail',
    loader: texts,
    lazy: { Component: async () => (await import('./audit-trail.page.tsx')).AuditTrailPage },
  },
];
