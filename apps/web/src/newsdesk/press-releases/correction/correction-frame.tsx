import type { Correction, PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, LinkButton, RecordPage, RecordSection, StateBadge } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { ApprovalSteps } from '../record/approval-steps.tsx';
import { useDeciderNames } from '../record/decider-name.ts';
import { correctionTones } from '../state-tone.ts';
import { ChangeList } from './change-list.tsx';
import { useCorrectionSteps } from './use-correction-steps.tsx';

interface CorrectionFrameProps {
  release: PressRelease;
  correction: Correction;
  /** Saves what is open, and says which version a step is about. */
  beforeStep: () => Promise<number>;
  status?: ReactNode;
  notices?: ReactNode;
  sideFields?: ReactNode;
  children: ReactNode;
}

/** The page of a correction: what is being corrected, its state, whose turn, what will change, what next. */
export function CorrectionFrame(props: CorrectionFrameProps): ReactNode {
  const { release, correction, beforeStep, status, notices, sideFields, children } = props;
  const { t } = useTranslation('press-releases');
  const format = useFormat();
  const organization = useOrganization();
  const steps = useCorrectionSteps(release, correction, beforeStep);
  const { state } = correction;
  const { ofWaiting } = useDeciderNames();
  const turn = ofWaiting(correction) ?? (state === 'writing' ? correction.author.name : null);
  return (
    <>
      <RecordPage
        {...(release.officeNumber && { officeNumber: format.officeNumber(release.officeNumber) })}
        officeNumberLabel={t(($) => $.field.officeNumber)}
        kind={t(($) => $.correction.kind)}
        title={
          <bdi lang={release.language} className="[font-size:inherit] [line-height:inherit]">
            {release.title}
          </bdi>
        }
        state={<StateBadge tone={correctionTones[state]}>{t(($) => $.correction.state[state])}</StateBadge>}
        {...(turn && { turn: { label: t(($) => $.header.turn), value: <bdi>{turn}</bdi> } })}
        status={status}
        nextStep={steps.next}
        actions={
          <>
            <LinkButton variant="quiet" href={paths.pressRelease(organization.slug, release.id)}>
              {t(($) => $.correction.back)}
            </LinkButton>
            {steps.others}
          </>
        }
        notices={
          <>
            {notices}
            <StateNotice correction={correction} />
          </>
        }
        side={
          <>
            <RecordSection title={t(($) => $.correction.changes)}>
              <ChangeList changes={correction.changes} language={release.language} />
            </RecordSection>
            {sideFields}
            {correction.approvalSteps.length > 0 && (
              <ApprovalSteps subject={{ ...correction, isWaiting: state === 'in-review' }} />
            )}
          </>
        }
        sideLabel={t(($) => $.correction.label)}
      >
        {children}
      </RecordPage>
      {steps.dialogs}
    </>
  );
}

function StateNotice({ correction }: { correction: Correction }): ReactNode {
  const { t } = useTranslation('press-releases');
  const { state, returnedBecause } = correction;
  if (state === 'published') return <Banner tone="done" title={t(($) => $.correction.published)} />;
  if (state === 'given-up') return <Banner tone="info" title={t(($) => $.correction.givenUp)} />;
  if (state === 'writing' && returnedBecause) {
    return (
      <Banner tone="warning" title={t(($) => $.correction.returned)}>
        <bdi>{returnedBecause}</bdi>
      </Banner>
    );
  }
  return <Banner tone="info">{t(($) => $.correction.stays)}</Banner>;
}
