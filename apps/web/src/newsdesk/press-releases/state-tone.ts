import type { PressReleaseState } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tone } from '@ravabet/ui';

export const stateTones: Record<PressReleaseState, Tone> = {
  draft: 'neutral',
  'in-review': 'waiting',
  'changes-requested': 'danger',
  approved: 'accent',
  scheduled: 'info',
  published: 'done',
  withdrawn: 'neutral',
};
