import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const visitStates = ['open', 'closed'] as const;
export const VisitState = Type.Enum([...visitStates]);
export type VisitState = (typeof visitStates)[number];

export const visitWorkflow = {
  states: visitStates,
  initial: 'open',
  transitions: {
    close: { from: ['open'], to: 'closed' },
  },
} as const satisfies Workflow<VisitState>;
