import type { VisitState } from '@ravabet/contracts/protocol/visits';
import type { Tone } from '@ravabet/ui';

export const visitTone: Record<VisitState, Tone> = {
  requested: 'waiting',
  'under-review': 'waiting',
  approved: 'info',
  rejected: 'danger',
  planning: 'info',
  ready: 'accent',
  'in-progress': 'accent',
  completed: 'done',
  closed: 'neutral',
  cancelled: 'danger',
};
