import { localized } from '@ravabet/contracts/kernel';
import { Banner, Button, EmptyState, PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { DoorOpen, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { nameIn, otherNames } from './person-name.ts';
import { visitDayQueries } from './visit-day.queries.ts';

/** Everybody who came in and has not left: looked at now, printed for an assembly point. */
export function VisitorsInsidePage(): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  const explain = useProblemMessage();
  const organization = useOrganization();
  const { data, error, isPending } = useQuery(visitDayQueries.inside(organization.id));
  const problem = error && explain(error);
  const people = data?.people ?? [];
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t(($) => $.inside.title)}
        description={t(($) => $.inside.description)}
        actions={
          <Button variant="primary" icon={<Printer className="size-4" />} onPress={() => window.print()}>
            {t(($) => $.inside.print)}
          </Button>
        }
      />
      {problem && (
        <Banner tone="danger" isLive title={problem.title}>
          {problem.detail}
        </Banner>
      )}
      {isPending && <Skeleton className="h-48" />}
      {data && (
        <p role="status" className="text-15">
          <strong>{t(($) => $.inside.count, { count: people.length, number: format.number(people.length) })}</strong> ·{' '}
          {t(($) => $.inside.at, { time: format.date(data.now) })}
        </p>
      )}
      {data && people.length === 0 && (
        <EmptyState icon={<DoorOpen className="size-5" />} title={t(($) => $.inside.empty)} />
      )}
      {people.length > 0 && (
        <div className="overflow-x-auto" role="region" aria-label={t(($) => $.inside.title)} tabIndex={0}>
          <table className="w-full min-w-max border-collapse text-13">
            <thead>
              <tr className="border-b border-edge text-start">
                {(['seen', 'name', 'place', 'needs', 'phone', 'since', 'visit'] as const).map((column) => (
                  <th key={column} scope="col" className="px-2 py-2 text-start font-medium">
                    {t(($) => $.inside.columns[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((person, n) => (
                <tr key={person.participantId} className="border-b border-line align-top">
                  <td className="px-2 py-1 text-18">☐</td>
                  <th scope="row" className="px-2 py-2 text-start font-normal">
                    <bdi className="font-medium">
                      {nameIn(person, format.language) || t(($) => $.people.unnamed, { number: format.number(n + 1) })}
                    </bdi>
                    <span className="block text-quiet">
                      {[...otherNames(person, format.language), localized(person.workplaces, format.language)]
                        .filter(Boolean)
                        .map((one) => (
                          <bdi key={one} className="me-2">
                            {one}
                          </bdi>
                        ))}
                    </span>
                  </th>
                  <td className="px-2 py-2">
                    <bdi>{person.place}</bdi>
                  </td>
                  <td className="px-2 py-2">
                    <bdi>{person.accessNeeds}</bdi>
                  </td>
                  <td className="px-2 py-2" dir="ltr">
                    {format.digits(person.phone)}
                  </td>
                  <td className="px-2 py-2">{format.date(person.since, 'time')}</td>
                  <td className="px-2 py-2">
                    <bdi>{person.visitTitle}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
