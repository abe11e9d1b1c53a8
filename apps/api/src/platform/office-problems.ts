import { commentProblems } from '@ravabet/contracts/office/comments';
import { organizationProblems } from '@ravabet/contracts/office/organizations';
import { peopleProblems } from '@ravabet/contracts/office/people';
import { taskProblems } from '@ravabet/contracts/office/tasks';

/** Problems of the office wing's rooms: slug → status. */
export const officeProblems = {
  ...commentProblems,
  ...organizationProblems,
  ...peopleProblems,
  ...taskProblems,
  'too-many-saved-views': 409,
  'task-not-in-state': 409,
  'file-in-use': 409,
  'upload-not-found': 404,
  'job-not-cancellable': 409,
} as const;
