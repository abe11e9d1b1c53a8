import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const dispatchStates = ['draft', 'scheduled', 'sending', 'paused', 'done', 'cancelled'] as const;
export const DispatchState = Type.Enum([...dispatchStates]);
export type DispatchState = (typeof dispatchStates)[number];

/**
 * The steps of people. What comes by itself is not among them: a scheduled dispatch begins when its time or its publication has come,
 * and one whose every delivery is settled is done.
 */
export const dispatchWorkflow = {
  states: dispatchStates,
  initial: 'draft',
  transitions: {
    /** to `scheduled` where it waits for a time or for the publication */
    send: { from: ['draft'], to: 'sending' },
    pause: { from: ['sending'], to: 'paused' },
    resume: { from: ['paused'], to: 'sending' },
    cancel: { from: ['scheduled', 'sending', 'paused'], to: 'cancelled' },
    /** those whose fate nobody knows, with the same Message-ID */
    resend: { from: ['sending', 'paused', 'done'], to: 'sending' },
  },
} as const satisfies Workflow<DispatchState>;

export type DispatchVerb = keyof typeof dispatchWorkflow.transitions;

export const deliveryStates = [
  'queued',
  'sending',
  'sent',
  'deferred',
  'bounced',
  'suppressed',
  'unknown',
  'cancelled',
] as const;
export const DeliveryState = Type.Enum([...deliveryStates]);
export type DeliveryState = (typeof deliveryStates)[number];

/** A delivery that will still be tried. */
export const openDeliveryStates: readonly DeliveryState[] = ['queued', 'sending', 'deferred'];
