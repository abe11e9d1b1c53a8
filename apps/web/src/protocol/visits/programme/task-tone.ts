import type { Tone } from '@ravabet/ui';

/** What a unit says to what it was asked. */
export const taskStates = ['open', 'accepted', 'declined', 'done', 'verified', 'returned'] as const;
export const taskTone: Record<(typeof taskStates)[number], Tone> = {
  open: 'waiting',
  accepted: 'info',
  declined: 'danger',
  done: 'done',
  verified: 'done',
  returned: 'danger',
};
