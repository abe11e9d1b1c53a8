import { DescriptionList, RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { reachQueries } from '../reach.queries.ts';
import { useDuration } from '../statistics/use-duration.ts';

/** On a published release: how many read it, from where they came, and how quick it was. */
export function ReleaseReaders({ releaseId }: { releaseId: string }): ReactNode {
  const { t } = useTranslation('newsroom');
  const { number } = useFormat();
  const say = useDuration();
  const organization = useOrganization();
  const isAllowed = may(organization, 'NewsroomStatistics.read');
  const { data } = useQuery({ ...reachQueries.ofRelease(organization.id, releaseId), enabled: isAllowed });
  if (!data) return null;
  const downloads = data.total.kits + data.total.pictures + data.total.documents;
  return (
    <RecordSection title={t(($) => $.statistics.ofRelease)}>
      <DescriptionList
        items={[
          { term: t(($) => $.statistics.reads), value: number(data.total.reads) },
          ...(downloads > 0 ? [{ term: t(($) => $.statistics.downloads), value: number(downloads) }] : []),
          ...data.sources
            .filter(({ source }) => source !== 'inside')
            .map(({ source, n }) => ({ term: t(($) => $.statistics.sources[source]), value: number(n) })),
          ...(data.minutesToPublication === null
            ? []
            : [{ term: t(($) => $.statistics.fromEvent), value: say(data.minutesToPublication) }]),
        ]}
      />
    </RecordSection>
  );
}
