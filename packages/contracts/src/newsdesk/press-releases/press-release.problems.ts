/** Slug → HTTP status of what can go wrong in this room. */
export const pressReleaseProblems = {
  'press-release-not-in-state': 409,
  'press-release-incomplete': 422,
  'press-release-body-invalid': 422,
  'press-release-embargo-running': 409,
  'press-release-schedule-in-past': 422,
  'press-release-schedule-before-embargo': 422,
  'press-release-picture-not-ready': 422,
  'press-release-language-exists': 409,
  'press-release-id-taken': 409,
  'press-release-topic-unknown': 422,
  'press-release-medium-not-ready': 422,
  'press-release-boilerplate-unknown': 422,
  'style-rule-exists': 409,
  'too-many-style-rules': 409,
  'topic-slug-taken': 409,
  'topic-order-outdated': 409,
} as const;
