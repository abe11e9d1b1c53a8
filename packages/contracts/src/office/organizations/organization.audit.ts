/** Events of an organisation's timeline. */
export const organizationEvents = [
  'organization.created',
  'organization.changed',
  'organization.weekend-changed',
  'organization.holiday-added',
  'organization.holiday-changed',
  'organization.holiday-removed',
  'unit.created',
  'unit.changed',
] as const;
export type OrganizationEvent = (typeof organizationEvents)[number];
