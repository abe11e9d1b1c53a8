import type { TaskState } from '@ravabet/contracts/office/tasks';
import type { Tone } from '@ravabet/ui';

export const taskTones: Record<TaskState, Tone> = {
  open: 'waiting',
  accepted: 'accent',
  done: 'info',
  verified: 'done',
  returned: 'danger',
  declined: 'danger',
};
