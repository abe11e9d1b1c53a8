import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const socialPostStates = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'sending',
  'published',
  'failed',
  'unknown',
] as const;
export const SocialPostState = Type.Enum([...socialPostStates]);
export type SocialPostState = (typeof socialPostStates)[number];

export const socialPostWorkflow = {
  states: socialPostStates,
  initial: 'draft',
  transitions: {
    submit: { from: ['draft', 'changes-requested'], to: 'in-review' },
    recall: { from: ['in-review'], to: 'draft' },
    requestChanges: { from: ['in-review'], to: 'changes-requested', needsReason: true },
    approve: { from: ['in-review'], to: 'approved' },
    reopen: { from: ['approved', 'failed'], to: 'draft', needsReason: true },
    schedule: { from: ['approved'], to: 'scheduled' },
    unschedule: { from: ['scheduled'], to: 'approved' },
    /** hands it to the channel now; also again, where the channel refused it or never answered */
    publish: { from: ['approved', 'scheduled', 'failed', 'unknown'], to: 'sending' },
    /** somebody has looked: it stands there, at this address */
    confirm: { from: ['unknown', 'sending'], to: 'published' },
  },
} as const satisfies Workflow<SocialPostState>;

export type SocialPostVerb = keyof typeof socialPostWorkflow.transitions;

/** States in which the text may be changed. */
export const socialPostEditableStates: readonly SocialPostState[] = ['draft', 'changes-requested'];
