import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const correctionStates = ['writing', 'in-review', 'approved', 'published', 'given-up'] as const;
export const CorrectionState = Type.Enum([...correctionStates]);
export type CorrectionState = (typeof correctionStates)[number];

/** A correction has a way of its own; the release stays published meanwhile. */
export const correctionWorkflow = {
  states: correctionStates,
  initial: 'writing',
  transitions: {
    submit: { from: ['writing'], to: 'in-review' },
    recall: { from: ['in-review'], to: 'writing' },
    requestChanges: { from: ['in-review'], to: 'writing', needsReason: true },
    /** of the last approval step; earlier steps leave it in review, waiting for the next */
    approve: { from: ['in-review'], to: 'approved' },
    reopen: { from: ['approved'], to: 'writing', needsReason: true },
    publish: { from: ['approved'], to: 'published' },
    giveUp: { from: ['writing', 'in-review', 'approved'], to: 'given-up', needsReason: true },
  },
} as const satisfies Workflow<CorrectionState>;

export type CorrectionVerb = keyof typeof correctionWorkflow.transitions;
