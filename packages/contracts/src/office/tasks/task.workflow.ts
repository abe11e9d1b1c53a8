import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const taskStates = ['open', 'accepted', 'done', 'verified', 'returned'] as const;
export const TaskState = Type.Enum([...taskStates]);
export type TaskState = (typeof taskStates)[number];

export const taskWorkflow = {
  states: taskStates,
  initial: 'open',
  transitions: {
    /** also takes a returned task up again */
    accept: { from: ['open', 'returned'], to: 'accepted' },
    complete: { from: ['accepted'], to: 'done' },
    verify: { from: ['done'], to: 'verified' },
    sendBack: { from: ['done'], to: 'returned', needsReason: true },
    /** to somebody else, who has not accepted it yet */
    assign: { from: ['open', 'accepted', 'returned'], to: 'open' },
  },
} as const satisfies Workflow<TaskState>;

export type TaskVerb = keyof typeof taskWorkflow.transitions;

/** States in which the work is still owed: only these can be late. */
export const owedStates: readonly TaskState[] = ['open', 'accepted', 'returned'];
