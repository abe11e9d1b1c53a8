import type { PressQuestionState } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tone } from '@ravabet/ui';

export const questionTones: Record<PressQuestionState, Tone> = {
  received: 'waiting',
  assigned: 'accent',
  answered: 'done',
  closed: 'neutral',
};
