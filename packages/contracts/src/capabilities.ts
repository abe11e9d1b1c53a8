/** The one list of wings and rooms. A room appears here when it exists; a test then looks for every one of its doors. */
export const capabilities = {
  newsdesk: ['press-releases', 'facts', 'distribution', 'social-posts', 'campaigns', 'newsroom'],
  office: [
    'organizations',
    'people',
    'tasks',
    'comments',
    'files',
    'jobs',
    'notifications',
    'search',
    'saved-views',
    'register',
    'audit-trail',
  ],
  protocol: ['calendar', 'visits', 'guests', 'gifts', 'events', 'support-requests', 'resources', 'occasions'],
} as const;

export type Wing = keyof typeof capabilities;
export type Room = (typeof capabilities)[Wing][number];
