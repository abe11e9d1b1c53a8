import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const eventStates = [
  'idea',
  'planned',
  'approved',
  'open',
  'running',
  'done',
  'evaluated',
  'cancelled',
] as const;
export const EventState = Type.Enum([...eventStates]);
export type EventState = (typeof eventStates)[number];

export const eventWorkflow = {
  states: eventStates,
  initial: 'idea',
  transitions: {
    /** it has a time and waits for the manager */
    plan: { from: ['idea'], to: 'planned' },
    approve: { from: ['planned'], to: 'approved' },
    sendBack: { from: ['planned'], to: 'idea', needsReason: true },
    /** the public may register */
    open: { from: ['approved'], to: 'open' },
    start: { from: ['approved', 'open'], to: 'running' },
    finish: { from: ['running'], to: 'done' },
    /** what went well, what the next one does better */
    evaluate: { from: ['done'], to: 'evaluated' },
    cancel: { from: ['idea', 'planned', 'approved', 'open', 'running'], to: 'cancelled', needsReason: true },
  },
} as const satisfies Workflow<EventState>;

export type EventVerb = keyof typeof eventWorkflow.transitions;

/** What is still to come or going on. */
export const comingEventStates = [
  'idea',
  'planned',
  'approved',
  'open',
  'running',
] as const satisfies readonly EventState[];
/** From the manager's yes until the end units work for it. */
export const workedEventStates = ['approved', 'open', 'running'] as const satisfies readonly EventState[];
