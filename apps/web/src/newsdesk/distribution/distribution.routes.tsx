import { redirect, type RouteObject } from 'react-router';
import { paths } from '../../shared/paths.ts';

/** The texts of the room come with its first page. */
export const distributionRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'distribution',
    loader: ({ params }) => redirect(paths.dispatches(params['organization'] ?? '')),
  },
  {
    path: 'distribution/recipients',
    loader: texts,
    lazy: { Component: async () => (await import('./recipients/recipient-list.page.tsx')).RecipientListPage },
  },
  {
    path: 'distribution/dispatches',
    loader: texts,
    lazy: { Component: async () => (await import('./dispatches/dispatch-list.page.tsx')).DispatchListPage },
  },
  {
    path: 'distribution/dispatches/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./dispatches/dispatch.page.tsx')).DispatchPage },
  },
  {
    path: 'distribution/suppressions',
    loader: texts,
    lazy: { Component: async () => (await import('./dispatches/suppression-list.page.tsx')).SuppressionListPage },
  },
  {
    path: 'distribution/settings',
    loader: texts,
    lazy: { Component: async () => (await import('./dispatches/sending-settings.page.tsx')).SendingSettingsPage },
  },
  {
    path: 'distribution/recipients/new',
    loader: texts,
    lazy: { Component: async () => (await import('./recipients/new-recipient.page.tsx')).NewRecipientPage },
  },
  {
    path: 'distribution/recipients/import',
    loader: texts,
    lazy: { Component: async () => (await import('./recipients/import-recipients.page.tsx')).ImportRecipientsPage },
  },
  {
    path: 'distribution/recipients/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./recipients/recipient.page.tsx')).RecipientPage },
  },
  {
    path: 'distribution/lists',
    loader: texts,
    lazy: { Component: async () => (await import('./recipients/recipient-lists.page.tsx')).RecipientListsPage },
  },
  {
    path: 'distribution/lists/:id',
    loader: texts,
    lazy: {
      Component: async () => (await import('./recipients/recipient-list-record.page.tsx')).RecipientListRecordPage,
    },
  },
  {
    path: 'distribution/embargo/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./embargo/embargo-report.page.tsx')).EmbargoReportPage },
  },
  {
    path: 'distribution/trace',
    loader: texts,
    lazy: { Component: async () => (await import('./embargo/embargo-trace.page.tsx')).EmbargoTracePage },
  },
];
