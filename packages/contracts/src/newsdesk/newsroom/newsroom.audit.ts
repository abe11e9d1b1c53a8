/** Events of the newsroom's own records. */
export const newsroomEvents = [
  'newsroom.look-changed',
  'newsroom.redirect-added',
  'newsroom.redirect-removed',
  'press-contact.created',
  'press-contact.updated',
  'press-contact.shown',
  'press-contact.hidden',
  'press-contact.removed',
  'press-event.created',
  'press-event.updated',
  'press-event.announced',
  'press-event.cancelled',
  'press-event.removed',
] as const;
export type NewsroomEvent = (typeof newsroomEvents)[number];
