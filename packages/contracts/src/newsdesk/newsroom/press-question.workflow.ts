import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const pressQuestionStates = ['received', 'assigned', 'answered', 'closed'] as const;
export const PressQuestionState = Type.Enum([...pressQuestionStates]);
export type PressQuestionState = (typeof pressQuestionStates)[number];

export const pressQuestionWorkflow = {
  states: pressQuestionStates,
  initial: 'received',
  transitions: {
    assign: { from: ['received', 'assigned'], to: 'assigned' },
    answer: { from: ['assigned'], to: 'answered' },
    /** answered by word of mouth, asked twice, or no question at all: the reason says which */
    close: { from: ['received', 'assigned', 'answered'], to: 'closed', needsReason: true },
  },
} as const satisfies Workflow<PressQuestionState>;
export type PressQuestionVerb = keyof typeof pressQuestionWorkflow.transitions;
