import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const guestStates = ['open', 'closed'] as const;
export const GuestState = Type.Enum([...guestStates]);
export type GuestState = (typeof guestStates)[number];

export const guestWorkflow = {
  states: guestStates,
  initial: 'open',
  transitions: {
    close: { from: ['open'], to: 'closed' },
  },
} as const satisfies Workflow<GuestState>;
