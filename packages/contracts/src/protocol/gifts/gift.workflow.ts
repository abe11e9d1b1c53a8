import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const giftStates = ['recorded', 'awaiting-approval', 'approved', 'refused', 'handed-over', 'withdrawn'] as const;
export const GiftState = Type.Enum([...giftStates]);
export type GiftState = (typeof giftStates)[number];

/** Up to the ceiling a gift is recorded and handed over; above it, somebody else says yes or no first. */
export const giftWorkflow = {
  states: giftStates,
  initial: 'recorded',
  transitions: {
    approve: { from: ['awaiting-approval'], to: 'approved' },
    refuse: { from: ['awaiting-approval'], to: 'refused' },
    'hand-over': { from: ['recorded', 'approved'], to: 'handed-over' },
    withdraw: { from: ['recorded', 'awaiting-approval', 'approved'], to: 'withdrawn' },
  },
} as const satisfies Workflow<GiftState>;
