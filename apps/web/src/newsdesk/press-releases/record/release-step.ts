import {
  type PressRelease,
  pressReleasesRoutes,
  pressReleaseWorkflow,
} from '@ravabet/contracts/newsdesk/press-releases';
import { call } from '../../../shared/call.ts';

/** In the order in which one of them is the next step. */
export const stepVerbs = [
  'submit',
  'approve',
  'publish',
  'restore',
  'schedule',
  'requestChanges',
  'recall',
  'revise',
  'unschedule',
  'reopen',
  'overrideEmbargo',
  'withdraw',
] as const;
export type StepVerb = (typeof stepVerbs)[number];

export interface StepInput {
  version: number;
  reason?: string;
  scheduledFor?: string;
  /** of a withdrawal: what readers are told */
  publicNote?: string;
}

/** Verbs that ask for a sentence why. */
export function needsReason(verb: StepVerb): boolean {
  return verb !== 'restore' && 'needsReason' in pressReleaseWorkflow.transitions[verb];
}

export function takeStep(
  verb: StepVerb,
  params: { organizationId: string; id: string },
  { version, reason = '', scheduledFor = '', publicNote = '' }: StepInput,
): Promise<PressRelease> {
  switch (verb) {
    case 'requestChanges':
    case 'reopen':
    case 'overrideEmbargo':
      return call(pressReleasesRoutes[verb], { params, body: { version, reason } });
    case 'withdraw':
      return call(pressReleasesRoutes.withdraw, { params, body: { version, reason, publicNote } });
    case 'approve':
      return call(pressReleasesRoutes.approve, { params, body: { version, ...(reason && { reason }) } });
    case 'schedule':
      return call(pressReleasesRoutes.schedule, { params, body: { version, scheduledFor } });
    case 'submit':
    case 'publish':
    case 'restore':
    case 'recall':
    case 'revise':
    case 'unschedule':
      return call(pressReleasesRoutes[verb], { params, body: { version } });
  }
}
