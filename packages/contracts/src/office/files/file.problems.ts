/** Slug → HTTP status of what can go wrong in this room. Those that refuse a content also stand in `refusal` of a file. */
export const fileProblems = {
  'file-name-refused': 422,
  'file-empty': 422,
  'file-type-refused': 422,
  'file-too-many-pixels': 422,
  'file-damaged': 422,
  'file-unpacks-too-large': 422,
  'file-infected': 422,
  'file-not-ready': 409,
  'file-in-use': 409,
  'upload-not-found': 404,
  'upload-out-of-step': 409,
} as const;
export type FileProblem = keyof typeof fileProblems;
