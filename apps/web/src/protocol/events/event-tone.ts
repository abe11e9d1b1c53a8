import type { EventState, RegistrationState } from '@ravabet/contracts/protocol/events';
import type { Tone } from '@ravabet/ui';

export const eventTones: Record<EventState, Tone> = {
  idea: 'neutral',
  planned: 'waiting',
  approved: 'info',
  open: 'accent',
  running: 'accent',
  done: 'done',
  evaluated: 'done',
  cancelled: 'danger',
};
export const registrationTones: Record<RegistrationState, Tone> = {
  pending: 'waiting',
  registered: 'done',
  waiting: 'info',
  declined: 'neutral',
  cancelled: 'neutral',
};
