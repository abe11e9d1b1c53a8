import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const supportRequestStates = [
  'submitted',
  'triaged',
  'accepted',
  'scheduled',
  'in-progress',
  'delivered',
  'confirmed',
  'declined',
  'withdrawn',
] as const;
export const SupportRequestState = Type.Enum([...supportRequestStates]);
export type SupportRequestState = (typeof supportRequestStates)[number];

export const supportRequestWorkflow = {
  states: supportRequestStates,
  initial: 'submitted',
  transitions: {
    /** somebody of the office has looked at it */
    triage: { from: ['submitted'], to: 'triaged' },
    /** with a promise: who does it, and until when */
    accept: { from: ['submitted', 'triaged'], to: 'accepted' },
    decline: { from: ['submitted', 'triaged'], to: 'declined', needsReason: true },
    /** halls, cameras and people are booked */
    schedule: { from: ['accepted'], to: 'scheduled' },
    start: { from: ['accepted', 'scheduled'], to: 'in-progress' },
    deliver: { from: ['accepted', 'scheduled', 'in-progress'], to: 'delivered' },
    /** by who asked, with a rating */
    confirm: { from: ['delivered'], to: 'confirmed' },
    sendBack: { from: ['delivered'], to: 'in-progress', needsReason: true },
    withdraw: { from: ['submitted', 'triaged', 'accepted', 'scheduled'], to: 'withdrawn', needsReason: true },
  },
} as const satisfies Workflow<SupportRequestState>;

export type SupportRequestVerb = keyof typeof supportRequestWorkflow.transitions;

/** States in which somebody still owes something. */
export const openSupportStates = [
  'submitted',
  'triaged',
  'accepted',
  'scheduled',
  'in-progress',
  'delivered',
] as const satisfies readonly SupportRequestState[];
/** States in which the service is taken up on its day. */
export const standingSupportStates = [
  ...openSupportStates,
  'confirmed',
] as const satisfies readonly SupportRequestState[];
