import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { WorkflowStep } from '@ravabet/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { useDeciderNames } from './decider-name.ts';

/** The way of a release: written, each approval by name, published. */
export function useReleaseTrack(release: PressRelease): WorkflowStep[] {
  const { t } = useTranslation('press-releases');
  const { ofStep } = useDeciderNames();
  const format = useFormat();
  const { state } = release;
  const isWriting = state === 'draft' || state === 'changes-requested';
  const isApproved = ['approved', 'scheduled', 'published', 'withdrawn'].includes(state);
  const status = (done: boolean, current: boolean): WorkflowStep['status'] =>
    done ? 'done' : current ? 'current' : 'coming';
  return [
    { id: 'write', label: t(($) => $.track.write), status: status(!isWriting, isWriting), detail: release.author.name },
    ...release.approvalSteps.map((step) => ({
      id: `approve-${step.step}`,
      label: ofStep(step),
      status: status(
        isApproved || (state === 'in-review' && step.step < release.approvalStep),
        state === 'in-review' && step.step === release.approvalStep,
      ),
      ...(step.decision === 'approved' && step.decidedBy && { detail: step.decidedBy.name }),
    })),
    {
      id: 'publish',
      label: state === 'withdrawn' ? t(($) => $.state.withdrawn) : t(($) => $.track.publish),
      status: status(state === 'published' || state === 'withdrawn', state === 'approved' || state === 'scheduled'),
      ...(release.publishedAt && { detail: format.date(release.publishedAt, 'medium') }),
    },
  ];
}
