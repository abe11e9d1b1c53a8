import type { RouteObject } from 'react-router';

/** Texts of the room come with its first page. */
export const peopleRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'people',
    loader: texts,
    lazy: { Component: async () => (await import('./member-list.page.tsx')).MemberListPage },
  },
  {
    path: 'people/invite',
    loader: texts,
    lazy: { Component: async () => (await import('./invite.page.tsx')).InvitePage },
  },
  {
    path: 'people/deputies',
    loader: texts,
    lazy: { Component: async () => (await import('./deputies.page.tsx')).DeputiesPage },
  },
  {
    path: 'people/:id',
    loader: texts,
    lazy: { Component: async () => (await import('./member.page.tsx')).MemberPage },
  },
];
