const rooms: Record<string, string> = {
  PressRelease: 'press-releases',
  Task: 'tasks',
  SupportRequest: 'support-requests',
  File: 'files',
  Membership: 'people',
  PressQuestion: 'newsroom/questions',
};

/** Where in the staff app a record is shown. */
export function pageOfRecord(record: { slug: string; subjectType: string; subjectId: string }): string {
  const room = rooms[record.subjectType];
  return room ? `/${record.slug}/${room}/${record.subjectId}` : `/${record.slug}`;
}
