import { releaseExportsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { LinkButton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { JobProgress } from '../../../office/jobs/share/job-progress.tsx';
import { jobQuery } from '../../../office/jobs/share/job-query.ts';
import { addressOf } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';

/** How far the export of everything is; its job stands in the address, so that a reload changes nothing. */
export function EverythingExport({ jobId }: { jobId: string }): ReactNode {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  const job = useQuery(jobQuery(organization.id, jobId)).data;
  return (
    <section
      aria-label={t(($) => $.list.exportingEverything)}
      className="no-print flex flex-col gap-3 rounded-card border border-line bg-card p-4"
    >
      <JobProgress organizationId={organization.id} jobId={jobId} />
      {job?.state === 'done' && (
        <div>
          <LinkButton
            variant="primary"
            icon={<Download className="size-4" />}
            href={addressOf(releaseExportsRoutes.download, { organizationId: organization.id, id: jobId }, {})}
            download
          >
            {t(($) => $.list.exportDownload)}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
