import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

export const pressReleaseStates = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const;
export const PressReleaseState = Type.Enum([...pressReleaseStates]);
export type PressReleaseState = (typeof pressReleaseStates)[number];

export const pressReleaseWorkflow = {
  states: pressReleaseStates,
  initial: 'draft',
  transitions: {
    submit: { from: ['draft', 'changes-requested'], to: 'in-review' },
    recall: { from: ['in-review'], to: 'draft' },
    requestChanges: { from: ['in-review'], to: 'changes-requested', needsReason: true },
    revise: { from: ['changes-requested'], to: 'draft' },
    /** of the last approval step; earlier steps leave the release in review, waiting for the next role */
    approve: { from: ['in-review'], to: 'approved' },
    reopen: { from: ['approved'], to: 'draft', needsReason: true },
    schedule: { from: ['approved'], to: 'scheduled' },
    unschedule: { from: ['scheduled'], to: 'approved' },
    publish: { from: ['approved', 'scheduled'], to: 'published' },
    /** before the embargo ends: by name, with a reason */
    overrideEmbargo: { from: ['approved', 'scheduled'], to: 'published', needsReason: true },
    withdraw: { from: ['published'], to: 'withdrawn', needsReason: true },
  },
} as const satisfies Workflow<PressReleaseState>;

export type PressReleaseVerb = keyof typeof pressReleaseWorkflow.transitions;

/** States in which the text may be changed. */
export const editableStates: readonly PressReleaseState[] = ['draft', 'changes-requested'];
