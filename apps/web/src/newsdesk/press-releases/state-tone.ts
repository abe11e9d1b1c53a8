import type { CorrectionState, PressReleaseState } from '@ravabet/contracts/newsdesk/press-releases';
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

export const correctionTones: Record<CorrectionState, Tone> = {
  writing: 'neutral',
  'in-review': 'waiting',
  approved: 'accent',
  published: 'done',
  'given-up': 'neutral',
};
