import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { RecordPage, StateBadge, WorkflowTrack } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { stateTones } from '../state-tone.ts';
import { isUntitled } from '../untitled.ts';
import { ReleaseNotices } from './release-notices.tsx';
import { ReleaseSide } from './release-side.tsx';
import { useDeciderNames } from './decider-name.ts';
import { useReleaseSteps } from './use-release-steps.tsx';
import { PresenceSlot } from './slots.tsx';
import { useReleaseTrack } from './use-release-track.ts';

interface ReleaseFrameProps {
  release: PressRelease;
  /** Saves what is open, and says which version a step is about. */
  beforeStep: () => Promise<number>;
  status?: ReactNode;
  notices?: ReactNode;
  /** what one writes or chooses beside the text */
  sideFields?: ReactNode;
  /** what a reader sees there instead */
  sideFacts?: ReactNode;
  children: ReactNode;
}

/** The record's page: what it is, its state, whose turn, until when, what next. */
export function ReleaseFrame({
  release,
  beforeStep,
  status,
  notices,
  sideFields,
  sideFacts,
  children,
}: ReleaseFrameProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const steps = useReleaseSteps(release, beforeStep);
  const track = useReleaseTrack(release);
  const { ofWaiting } = useDeciderNames();
  const isWritten = release.state === 'draft' || release.state === 'changes-requested';
  const turn = ofWaiting(release) ?? (isWritten ? release.author.name : null);
  const due = release.scheduledFor ?? release.embargoUntil;
  return (
    <>
      <RecordPage
        {...(release.officeNumber && { officeNumber: format.officeNumber(release.officeNumber) })}
        officeNumberLabel={t(($) => $.field.officeNumber)}
        kind={`${t(($) => $.kind[release.kind])} · ${c(($) => $.languages[release.language])}`}
        title={
          <bdi lang={release.language} className="[font-size:inherit] [line-height:inherit]">
            {isUntitled(release.title, release.language) ? t(($) => $.untitled) : release.title}
          </bdi>
        }
        state={<StateBadge tone={stateTones[release.state]}>{t(($) => $.state[release.state])}</StateBadge>}
        {...(turn && { turn: { label: t(($) => $.header.turn), value: <bdi>{turn}</bdi> } })}
        {...(due && {
          due: {
            label: release.scheduledFor ? t(($) => $.header.scheduledFor) : t(($) => $.header.embargoUntil),
            value: <Moment at={due} />,
          },
        })}
        status={
          <span className="inline-flex items-center gap-3">
            <PresenceSlot release={release} />
            {status}
          </span>
        }
        nextStep={steps.next}
        actions={steps.others}
        track={
          <WorkflowTrack
            label={t(($) => $.track.label)}
            steps={track}
            statusLabels={{
              done: t(($) => $.track.done),
              current: t(($) => $.track.current),
              coming: t(($) => $.track.coming),
            }}
          />
        }
        notices={
          <>
            {notices}
            <ReleaseNotices release={release} />
          </>
        }
        side={<ReleaseSide release={release} fields={sideFields} facts={sideFacts} />}
        sideLabel={t(($) => $.side.label)}
      >
        {children}
      </RecordPage>
      {steps.dialogs}
    </>
  );
}
