/** Events of access under embargo; they stand in the timeline of the release. */
export const embargoLinkEvents = [
  'embargo-link.created',
  'embargo-link.accepted',
  'embargo-link.revoked',
  'embargo-link.traced',
  'embargo-link.exported',
] as const;
export type EmbargoLinkEvent = (typeof embargoLinkEvents)[number];
