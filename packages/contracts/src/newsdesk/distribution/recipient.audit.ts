/** Events of recipients, of their lists and of access under embargo. */
export const recipientEvents = [
  'recipient.created',
  'recipient.updated',
  'recipient.archived',
  'recipient.restored',
  'recipient.imported',
  'recipient.exported',
  'recipient-list.created',
  'recipient-list.updated',
  'recipient-list.archived',
  'recipient-list.restored',
  'recipient-list.members-added',
  'recipient-list.members-removed',
] as const;
export type RecipientEvent = (typeof recipientEvents)[number];
