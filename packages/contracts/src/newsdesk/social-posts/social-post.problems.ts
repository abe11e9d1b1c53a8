/** Slug → HTTP status of what can go wrong in this room. */
export const socialPostProblems = {
  'social-post-not-in-state': 409,
  'social-post-too-long': 422,
  'social-post-empty': 422,
  'social-post-picture-twice': 422,
  'social-post-picture-gone': 422,
  'social-post-picture-not-ready': 422,
  'social-post-picture-without-rights': 422,
  'social-post-picture-rights-expired': 422,
  'social-post-picture-consent-withdrawn': 422,
  'social-post-schedule-in-past': 422,
  'social-post-schedule-without-release': 422,
  'social-post-release-not-published': 409,
  'channel-archived': 409,
  'channel-incomplete': 422,
  'publishing-frozen': 409,
} as const;
