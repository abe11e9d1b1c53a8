import {
  type Correction,
  correctionsRoutes,
  correctionWorkflow,
  type CorrectionVerb,
} from '@ravabet/contracts/newsdesk/press-releases';
import { call } from '../../../shared/call.ts';

/** In the order in which one of them is the next step. */
export const correctionVerbs = [
  'submit',
  'approve',
  'publish',
  'requestChanges',
  'recall',
  'reopen',
  'giveUp',
] as const satisfies readonly CorrectionVerb[];

export const needsReason = (verb: CorrectionVerb): boolean => 'needsReason' in correctionWorkflow.transitions[verb];

export function takeCorrectionStep(
  verb: CorrectionVerb,
  params: { organizationId: string; id: string; correctionId: string },
  { version, reason }: { version: number; reason: string },
): Promise<Correction> {
  switch (verb) {
    case 'requestChanges':
    case 'reopen':
    case 'giveUp':
      return call(correctionsRoutes[verb], { params, body: { version, reason } });
    case 'approve':
      return call(correctionsRoutes.approve, { params, body: { version, ...(reason && { reason }) } });
    case 'submit':
    case 'recall':
    case 'publish':
      return call(correctionsRoutes[verb], { params, body: { version } });
  }
}
