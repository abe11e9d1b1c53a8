/** Events of a task's timeline. */
export const taskEvents = [
  'task.created',
  'task.updated',
  'task.assigned',
  'task.accepted',
  'task.declined',
  'task.evidence-added',
  'task.evidence-removed',
  'task.item-ticked',
  'task.done',
  'task.verified',
  'task.returned',
  'task.paused',
  'task.resumed',
  'task.deadline-moved',
  'task.deleted',
  'task.restored',
] as const;
export type TaskEvent = (typeof taskEvents)[number];
