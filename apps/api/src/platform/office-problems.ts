import { commentProblems } from '@ravabet/contracts/office/comments';
import { taskProblems } from '@ravabet/contracts/office/tasks';

/** Problems of the office wing's rooms: slug → status. */
export const officeProblems = {
  ...commentProblems,
  ...taskProblems,
  'too-many-saved-views': 409,
  'task-not-in-state': 409,
  'invitation-not-valid': 410,
  'already-a-member': 409,
  'last-administrator': 409,
  'password-too-short': 422,
  'password-leaked': 422,
  'file-refused': 422,
  'file-in-use': 409,
  'upload-not-found': 404,
  'job-not-cancellable': 409,
  'slug-taken': 409,
} as const;
