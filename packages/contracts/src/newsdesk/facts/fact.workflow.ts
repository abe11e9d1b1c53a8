import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

/** Only `retired` is decided by people; the others follow from the dates and the database's clock. */
export const factStates = ['current', 'due-soon', 'expired', 'retired'] as const;
export const FactState = Type.Enum([...factStates]);
export type FactState = (typeof factStates)[number];

export const factWorkflow = {
  states: factStates,
  initial: 'current',
  transitions: {
    retire: { from: ['current', 'due-soon', 'expired'], to: 'retired', needsReason: true },
    reinstate: { from: ['retired'], to: 'current' },
  },
} as const satisfies Workflow<FactState>;
