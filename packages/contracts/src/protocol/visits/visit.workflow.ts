import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const visitStates = [
  'requested',
  'under-review',
  'approved',
  'rejected',
  'planning',
  'ready',
  'in-progress',
  'completed',
  'closed',
  'cancelled',
] as const;
export const VisitState = Type.Enum([...visitStates]);
export type VisitState = (typeof visitStates)[number];

export const visitWorkflow = {
  states: visitStates,
  initial: 'requested',
  transitions: {
    startReview: { from: ['requested'], to: 'under-review' },
    approve: { from: ['under-review'], to: 'approved' },
    reject: { from: ['under-review'], to: 'rejected', needsReason: true },
    sendBack: { from: ['under-review'], to: 'requested', needsReason: true },
    startPlanning: { from: ['approved'], to: 'planning' },
    /** what is still missing is named; whoever goes on all the same says why */
    makeReady: { from: ['planning'], to: 'ready' },
    replan: { from: ['ready'], to: 'planning', needsReason: true },
    start: { from: ['ready'], to: 'in-progress' },
    complete: { from: ['in-progress'], to: 'completed' },
    close: { from: ['completed'], to: 'closed' },
    cancel: {
      from: ['requested', 'under-review', 'approved', 'planning', 'ready', 'in-progress'],
      to: 'cancelled',
      needsReason: true,
    },
  },
} as const satisfies Workflow<VisitState>;

export type VisitVerb = keyof typeof visitWorkflow.transitions;

/** States in which the file is still worked on. */
export const openVisitStates = [
  'requested',
  'under-review',
  'approved',
  'planning',
  'ready',
  'in-progress',
  'completed',
] as const satisfies readonly VisitState[];
/** States in which the programme, the guests and the services may be changed. */
export const plannableVisitStates = [
  'requested',
  'under-review',
  'approved',
  'planning',
  'ready',
  'in-progress',
] as const satisfies readonly VisitState[];
/** States in which somebody may really come. */
export const expectedVisitStates = [
  'approved',
  'planning',
  'ready',
  'in-progress',
] as const satisfies readonly VisitState[];
