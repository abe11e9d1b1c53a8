import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

/** An own occasion is kept or archived; a shipped one is shown or hidden, which is the same pair of states. */
export const occasionStates = ['active', 'archived'] as const;
export const OccasionState = Type.Enum([...occasionStates]);
export type OccasionState = (typeof occasionStates)[number];

export const occasionWorkflow = {
  states: occasionStates,
  initial: 'active',
  transitions: {
    archive: { from: ['active'], to: 'archived' },
    restore: { from: ['archived'], to: 'active' },
  },
} as const satisfies Workflow<OccasionState>;

/** What was suggested for one year of an occasion, and what came of it. */
export const occasionPlanStates = ['open', 'decided'] as const;
export const OccasionPlanState = Type.Enum([...occasionPlanStates]);
export type OccasionPlanState = (typeof occasionPlanStates)[number];

export const occasionPlanWorkflow = {
  states: occasionPlanStates,
  initial: 'open',
  transitions: {
    decide: { from: ['open'], to: 'decided' },
    reopen: { from: ['decided'], to: 'open', needsReason: true },
  },
} as const satisfies Workflow<OccasionPlanState>;
