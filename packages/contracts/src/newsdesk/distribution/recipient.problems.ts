/** Slug → HTTP status of what can go wrong with recipients and their lists. */
export const recipientProblems = {
  'recipient-mail-invalid': 422,
  'recipient-mail-taken': 409,
  'recipient-id-taken': 409,
  'recipient-archived': 409,
  'recipient-list-name-taken': 409,
  'recipient-list-archived': 409,
  'recipient-import-empty': 422,
  'recipient-import-unreadable': 422,
  'recipient-import-too-long': 422,
  'embargo-not-running': 409,
  'embargo-link-exists': 409,
  'embargo-link-revoked': 409,
  'embargo-expiry-invalid': 422,
  'embargo-mark-absent': 404,
  'embargo-evidence-empty': 422,
} as const;
