/** Events of a release's timeline. */
export const pressReleaseEvents = [
  'press-release.created',
  'press-release.updated',
  'press-release.submitted',
  'press-release.recalled',
  'press-release.changes-requested',
  'press-release.revised',
  'press-release.step-approved',
  'press-release.approved',
  'press-release.reopened',
  'press-release.scheduled',
  'press-release.unscheduled',
  'press-release.published',
  'press-release.withdrawn',
  'press-release.deleted',
  'press-release.restored',
  'press-release.translated',
  'press-release.exported',
] as const;
export type PressReleaseEvent = (typeof pressReleaseEvents)[number];
