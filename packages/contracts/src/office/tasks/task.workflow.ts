import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const taskStates = ['open', 'accepted', 'done', 'verified', 'returned', 'declined'] as const;
export const TaskState = Type.Enum([...taskStates]);
export type TaskState = (typeof taskStates)[number];

export const taskWorkflow = {
  states: taskStates,
  initial: 'open',
  transitions: {
    /** also takes a returned task up again, or one that was declined too soon */
    accept: { from: ['open', 'returned', 'declined'], to: 'accepted' },
    /** says why not: it is the turn of who asked, who gives it to somebody else, asks again or lets it go */
    decline: { from: ['open'], to: 'declined', needsReason: true },
    complete: { from: ['accepted'], to: 'done' },
    verify: { from: ['done'], to: 'verified' },
    sendBack: { from: ['done'], to: 'returned', needsReason: true },
    /** to somebody else, who has not accepted it yet */
    assign: { from: ['open', 'accepted', 'returned', 'declined'], to: 'open' },
  },
} as const satisfies Workflow<TaskState>;

export type TaskVerb = keyof typeof taskWorkflow.transitions;

/** States in which the work is still owed by its owner: only these can be late. */
export const owedStates: readonly TaskState[] = ['open', 'accepted', 'returned'];

/** States in which the work is not done: whoever is to be told of its due time is told. */
export const unfinishedStates: readonly TaskState[] = [...owedStates, 'declined'];
