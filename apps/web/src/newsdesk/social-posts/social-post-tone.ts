import type { SocialPostState } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tone } from '@ravabet/ui';

export const socialPostTones: Record<SocialPostState, Tone> = {
  draft: 'neutral',
  'in-review': 'waiting',
  'changes-requested': 'danger',
  approved: 'accent',
  scheduled: 'info',
  sending: 'info',
  published: 'done',
  failed: 'danger',
  unknown: 'danger',
};
