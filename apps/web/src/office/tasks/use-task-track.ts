import type { Task } from '@ravabet/contracts/office/tasks';
import type { WorkflowStep } from '@ravabet/ui';
import { useTranslation } from 'react-i18next';

const reached = { open: 1, returned: 1, declined: 1, accepted: 2, done: 3, verified: 4 } as const;

/** The way of a task: asked, taken on, done, verified. */
export function useTaskTrack(task: Task): WorkflowStep[] {
  const { t } = useTranslation('tasks');
  const at = reached[task.state];
  return (['open', 'accepted', 'doneStep', 'verified'] as const).map((id, index) => ({
    id,
    label: t(($) => $.track[id]),
    status: index < at ? 'done' : index === at ? 'current' : 'coming',
  }));
}
