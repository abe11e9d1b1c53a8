import type { OccasionOnDay, OccasionPlan } from '@ravabet/contracts/protocol/occasions';
import type { Tone } from '@ravabet/ui';

export const kindTones: Record<OccasionOnDay['kind'], Tone> = {
  national: 'neutral',
  religious: 'neutral',
  health: 'done',
  professional: 'info',
  cultural: 'info',
  international: 'accent',
  organization: 'accent',
};

export const outcomeTones: Record<NonNullable<OccasionPlan['outcome']>, Tone> = {
  event: 'done',
  campaign: 'info',
  'not-this-year': 'neutral',
};
