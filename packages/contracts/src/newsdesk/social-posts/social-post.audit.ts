/** Events of a post's timeline. */
export const socialPostEvents = [
  'social-post.created',
  'social-post.updated',
  'social-post.submitted',
  'social-post.recalled',
  'social-post.changes-requested',
  'social-post.approved',
  'social-post.reopened',
  'social-post.scheduled',
  'social-post.unscheduled',
  'social-post.handed-over',
  'social-post.published',
  'social-post.confirmed',
  'social-post.failed',
  'social-post.unanswered',
  'social-post.deleted',
  'social-post.restored',
] as const;
export type SocialPostEvent = (typeof socialPostEvents)[number];

/** Events of a channel, and of the switch that stops everything scheduled. */
export const channelEvents = ['channel.created', 'channel.updated', 'channel.archived', 'channel.unarchived'] as const;
export const freezeEvents = ['publishing.frozen', 'publishing.resumed'] as const;
