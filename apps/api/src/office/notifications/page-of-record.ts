const rooms: Record<string, string> = {
  PressRelease: 'press-releases',
  Task: 'tasks',
  SupportRequest: 'support-requests',
  Visit: 'visits',
  File: 'files',
  Membership: 'people',
  Occasion: 'occasions',
  Guest: 'guests',
  Gift: 'gifts',
  PressQuestion: 'newsroom/questions',
  Resource: 'resources',
  Event: 'events',
};

/** Where in the staff app a record is shown. */
export function pageOfRecord(record: { slug: string; subjectType: string; subjectId: string }): string {
  // A booking has no page of its own: it opens over the calendar.
  if (record.subjectType === 'Booking') return `/${record.slug}/resources?booking=${record.subjectId}`;
  const room = rooms[record.subjectType];
  return room ? `/${record.slug}/${room}/${record.subjectId}` : `/${record.slug}`;
}
