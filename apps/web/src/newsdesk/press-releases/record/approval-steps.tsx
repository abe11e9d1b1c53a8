import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { RecordSection, Timeline, type TimelineEntry } from '@ravabet/ui';
import { Check, CornerUpLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useDeciderNames } from './decider-name.ts';
import { useDuration } from './use-duration.ts';

/** A release or a correction of one. */
export interface ApprovedStepByStep {
  approvalSteps: PressRelease['approvalSteps'];
  approvalStep: number;
  isWaiting: boolean;
}

/** Whose approval it takes, who gave it, for whom, when and why. */
export function ApprovalSteps({ subject }: { subject: ApprovedStepByStep }): ReactNode {
  const { t } = useTranslation('press-releases');
  const { ofStep } = useDeciderNames();
  const duration = useDuration();
  const entries = subject.approvalSteps.map((step): TimelineEntry => {
    const name = ofStep(step);
    const isWaiting = subject.isWaiting && step.step === subject.approvalStep;
    return {
      id: String(step.step),
      title: (
        <>
          <bdi>{name}</bdi>
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
          {step.waitedSince && (
            <span className="block">
              {t(($) => $.approval.took, { time: duration(step.waitedSince, step.decidedAt) })}
            </span>
          )}
        </>
      ) : isWaiting ? (
        <>
          {t(($) => $.approval.waiting)}
          <WaitingTime step={step} />
        </>
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

/** Since when it waits, and until when it may. */
function WaitingTime({ step }: { step: PressRelease['approvalSteps'][number] }): ReactNode {
  const { t } = useTranslation('press-releases');
  const [openedAt] = useState(() => Date.now());
  const isLate = step.dueAt !== null && Date.parse(step.dueAt) < openedAt;
  return (
    <>
      {step.waitedSince && (
        <span className="block">
          {t(($) => $.approval.since)} <Moment at={step.waitedSince} />
        </span>
      )}
      {step.dueAt && (
        <span className={isLate ? 'block font-medium text-pomegranate' : 'block'}>
          {isLate ? t(($) => $.approval.lateSince) : t(($) => $.approval.until)} <Moment at={step.dueAt} />
        </span>
      )}
    </>
  );
}
