import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { RecordSection, Timeline, type TimelineEntry } from '@ravabet/ui';
import { Check, CornerUpLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';

/** A release or a correction of one. */
export interface ApprovedStepByStep {
  approvalSteps: PressRelease['approvalSteps'];
  approvalStep: number;
  isWaiting: boolean;
}

/** Whose approval it takes, who gave it, for whom, when and why. */
export function ApprovalSteps({ subject }: { subject: ApprovedStepByStep }): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const entries = subject.approvalSteps.map((step): TimelineEntry => {
    const role = c(($) => $.roles[step.role as 'head']);
    const isWaiting = subject.isWaiting && step.step === subject.approvalStep;
    return {
      id: String(step.step),
      title: (
        <>
          {role}
          {step.decidedBy && (
            <>
              {': '}
              <bdi>{step.decidedBy.name}</bdi>
            </>
          )}
          {step.onBehalfOf && (
            <span className="text-quiet"> {t(($) => $.approval.onBehalfOf, { name: step.onBehalfOf.name })}</span>
          )}
        </>
      ),
      time: step.decidedAt ? (
        <>
          {step.decision === 'approved' ? t(($) => $.approval.approved) : t(($) => $.approval.returned)}{' '}
          <Moment at={step.decidedAt} />
        </>
      ) : isWaiting ? (
        t(($) => $.approval.waiting)
      ) : (
        t(($) => $.approval.coming)
      ),
      ...(step.reason && { detail: <bdi>{step.reason}</bdi> }),
      tone: step.decision === 'approved' ? 'done' : step.decision ? 'danger' : isWaiting ? 'waiting' : 'neutral',
      ...(step.decision && {
        icon:
          step.decision === 'approved' ? (
            <Check className="size-3.5" />
          ) : (
            <CornerUpLeft className="icon-directional size-3.5" />
          ),
      }),
    };
  });
  return (
    <RecordSection title={t(($) => $.approval.title)}>
      <Timeline label={t(($) => $.approval.title)} entries={entries} />
    </RecordSection>
  );
}
