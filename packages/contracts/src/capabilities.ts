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
  protocol: ['support-requests', 'resources', 'occasions', 'guests', 'visits', 'gifts'],
  protocol: ['calendar', 'support-requests', 'resources', 'occasions'],
  protocol: ['support-requests', 'resources', 'occasions', 'events'],
} as const;

export type Wing = keyof typeof capabilities;
export type Room = (typeof capabilities)[Wing][number];
