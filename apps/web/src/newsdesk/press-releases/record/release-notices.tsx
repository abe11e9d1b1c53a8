import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, Link } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { CorrectionNotice } from '../correction/correction-notice.tsx';
import { CaughtUpNotice } from './caught-up-notice.tsx';
import { FactNoticesSlot } from './slots.tsx';

/** It should be out and is not: why, what to do, and when it is tried again. */
function ScheduleFailure({ failure }: { failure: NonNullable<PressRelease['scheduleFailure']> }): ReactNode {
  const { t } = useTranslation('press-releases');
  const explain = useRefusalText();
  return (
    <Banner tone="danger" title={t(($) => $.notice.scheduleFailed)}>
      <p>{explain(failure.cause)}</p>
      <p>
        {t(($) => $.notice.scheduleRetry)} <Moment at={failure.retryAt} />
      </p>
    </Banner>
  );
}

/** What one must know before reading on. */
export function ReleaseNotices({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('press-releases');
  const [openedAt] = useState(() => Date.now());
  const returned = release.approvalSteps.findLast((step) => step.decision === 'changes-requested');
  const isBehind = release.languages.find((one) => one.id === release.id)?.behind ?? false;
  return (
    <>
      {release.deletedAt && (
        <Banner tone="warning" title={t(($) => $.notice.binTitle)}>
          {t(($) => $.notice.binDetail)}
        </Banner>
      )}
      {release.state === 'changes-requested' && returned && (
        <Banner tone="warning" title={t(($) => $.notice.returned, { name: returned.decidedBy?.name ?? '' })}>
          <bdi>{returned.reason}</bdi>
        </Banner>
      )}
      {release.embargoUntil && release.state !== 'published' && Date.parse(release.embargoUntil) > openedAt && (
        <Banner tone="info" title={t(($) => $.notice.embargo)}>
          <Moment at={release.embargoUntil} />
        </Banner>
      )}
      {release.state === 'published' && release.publicUrl && (
        <Banner tone="done" title={t(($) => $.notice.published)}>
          <Link href={release.publicUrl} target="_blank" className="no-print">
            {t(($) => $.notice.read)}
          </Link>
          {/* On paper only the address itself leads anywhere. */}
          <bdi dir="ltr" className="hidden wrap-anywhere print:block">
            {window.location.origin + release.publicUrl}
          </bdi>
        </Banner>
      )}
      {release.scheduleFailure && <ScheduleFailure failure={release.scheduleFailure} />}
      {release.embargoOverride && (
        <Banner
          tone="warning"
          title={t(($) => $.notice.embargoOverridden, { name: release.embargoOverride.by?.name ?? '' })}
        >
          <bdi>{release.embargoOverride.reason}</bdi> <Moment at={release.embargoOverride.at} />
        </Banner>
      )}
      {release.state === 'withdrawn' && (
        <Banner tone="warning" title={t(($) => $.notice.withdrawn)}>
          {release.withdrawalNote
            ? t(($) => $.notice.withdrawnNote, { note: release.withdrawalNote })
            : t(($) => $.notice.withdrawnSilent)}
        </Banner>
      )}
      {release.openCorrection && <CorrectionNotice release={release} correction={release.openCorrection} />}
      <FactNoticesSlot release={release} />
      {isBehind && <CaughtUpNotice release={release} />}
    </>
  );
}
