import { type Correction, type PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { ReleaseText } from '../release-text.tsx';
import { asCorrected } from './correction-draft.ts';
import { CorrectionFrame } from './correction-frame.tsx';

const CorrectionWriting = lazy(async () => ({
  default: (await import('./correction-writing.tsx')).CorrectionWriting,
}));

export function CorrectionPage(): ReactNode {
  const { id = '', correctionId = '' } = useParams();
  const organization = useOrganization();
  const release = useQuery({
    ...pressReleasesQueries.one(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  const correction = useQuery({
    ...pressReleasesQueries.correction(organization.id, id, correctionId),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (!release.data || !correction.data) return <Skeleton className="w-2/3" />;
  const mayWrite = correction.data.allowedActions.some(
    ({ verb, disabledReason }) => verb === 'update' && !disabledReason,
  );
  if (!mayWrite) return <CorrectionReading key={correctionId} release={release.data} correction={correction.data} />;
  return (
    <Suspense fallback={<Skeleton className="w-2/3" />}>
      <CorrectionWriting key={correctionId} release={release.data} correction={correction.data} />
    </Suspense>
  );
}

function CorrectionReading({ release, correction }: { release: PressRelease; correction: Correction }): ReactNode {
  const { t } = useTranslation('press-releases');
  return (
    <CorrectionFrame release={release} correction={correction} beforeStep={() => Promise.resolve(correction.version)}>
      <div className="flex flex-col gap-6">
        <RecordSection title={t(($) => $.correction.note)}>
          <p>
            <bdi>{correction.note}</bdi>
          </p>
        </RecordSection>
        <ReleaseText release={asCorrected(release, correction)} />
      </div>
    </CorrectionFrame>
  );
}
