import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const pressEventStates = ['draft', 'announced', 'cancelled'] as const;
export const PressEventState = Type.Enum([...pressEventStates]);
export type PressEventState = (typeof pressEventStates)[number];

/** Whom one has invited must be told: an announced event is cancelled openly and not taken away. */
export const pressEventWorkflow = {
  states: pressEventStates,
  initial: 'draft',
  transitions: {
    announce: { from: ['draft'], to: 'announced' },
    cancel: { from: ['announced'], to: 'cancelled' },
  },
} as const satisfies Workflow<PressEventState>;
export type PressEventVerb = keyof typeof pressEventWorkflow.transitions;
