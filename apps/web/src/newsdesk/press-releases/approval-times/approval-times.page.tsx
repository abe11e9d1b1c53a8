import { localized } from '@ravabet/contracts/kernel';
import { PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { useDurationOfSeconds } from '../record/use-duration.ts';

/** For managers: where approvals wait, by kind and step. */
export function ApprovalTimesPage(): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const duration = useDurationOfSeconds();
  const { data } = useQuery({ ...pressReleasesQueries.approvalTimes(organization.id), throwOnError: true });
  if (!data) return <Skeleton className="w-2/3" />;
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={t(($) => $.approvalTimes.title)} description={t(($) => $.approvalTimes.description)} />
      {data.items.length === 0 ? (
        <p className="text-quiet">{t(($) => $.approvalTimes.none)}</p>
      ) : (
        // Scrolled by keyboard too where it is wider than the page.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={t(($) => $.approvalTimes.title)}>
          <table className="w-full text-start">
            <thead className="text-13 text-quiet">
              <tr className="border-b border-line">
                {(['kind', 'step', 'decisions', 'median', 'late'] as const).map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className={`py-2 pe-4 font-medium ${column === 'kind' || column === 'step' ? 'text-start' : 'text-end'}`}
                  >
                    {t(($) => $.approvalTimes[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.items.map((row) => (
                <tr key={`${row.kind} ${row.step} ${row.role} ${row.names?.fa ?? ''}`} className="border-b border-line">
                  <td className="py-2 pe-4">{t(($) => $.kind[row.kind])}</td>
                  <td className="py-2 pe-4">
                    <bdi>
                      {format.number(row.step + 1)}{' '}
                      {row.names?.fa
                        ? localized(row.names, format.language)
                        : row.role
                          ? c(($) => $.roles[row.role as 'head'])
                          : t(($) => $.approvalTimes.named)}
                    </bdi>
                  </td>
                  <td className="py-2 pe-4 text-end figures">{format.number(row.decisions)}</td>
                  <td className="py-2 pe-4 text-end figures">{duration(row.medianSeconds)}</td>
                  <td className="py-2 text-end figures">{format.number(row.late)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
