/** Events of a member's timeline. */
export const peopleEvents = [
  'person.invited',
  'person.invitation-resent',
  'person.invitation-revoked',
  'person.joined',
  'person.changed',
  'person.picture-changed',
  'person.roles-changed',
  'person.suspended',
  'person.membership-ended',
  'person.membership-reinstated',
  'person.deputy-named',
  'person.deputy-revoked',
] as const;
export type PeopleEvent = (typeof peopleEvents)[number];
