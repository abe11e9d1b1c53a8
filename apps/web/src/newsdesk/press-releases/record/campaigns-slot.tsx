import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { lazy, type ReactNode, Suspense } from 'react';

const RecordCampaigns = lazy(async () => ({
  default: (await import('../../campaigns/share/record-campaigns.tsx')).RecordCampaigns,
}));

/** The campaigns that the release belongs to; they come after the page. */
export function CampaignsSlot({ release }: { release: PressRelease }): ReactNode {
  return (
    <Suspense>
      <RecordCampaigns subjectType="PressRelease" subjectId={release.id} />
    </Suspense>
  );
}
