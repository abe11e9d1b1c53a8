import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const giftStates = ['open', 'closed'] as const;
export const GiftState = Type.Enum([...giftStates]);
export type GiftState = (typeof giftStates)[number];

export const giftWorkflow = {
  states: giftStates,
  initial: 'open',
  transitions: {
    close: { from: ['open'], to: 'closed' },
  },
} as const satisfies Workflow<GiftState>;
