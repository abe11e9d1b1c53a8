import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, Link } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { CaughtUpNotice } from './caught-up-notice.tsx';
import { FactNoticesSlot } from './slots.tsx';

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
      <FactNoticesSlot release={release} />
      {isBehind && <CaughtUpNotice release={release} />}
    </>
  );
}
