import { localDateOf } from '@ravabet/calendars';
import { type SupportFigure, supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, LinkButton, Menu, PageHeader, Select, Skeleton, Table, type TableColumn } from '@ravabet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Download, List } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { daysOf, periods } from './periods.ts';
import { useFigureColumns } from './use-figure-columns.ts';

const keys = ['period'] as const;

/** How many, how fast, how punctual, how it was rated: per service and per unit. */
export function SupportFiguresPage(): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const organization = useOrganization();
  const [filters, change] = useUrlFilters(keys);
  const [today] = useState(() => localDateOf(new Date().toISOString(), organization.timeZone));
  const period = periods.find((one) => one === filters.period) ?? 'this-month';
  const { from, until } = daysOf(period, today, format.language);
  const figures = useQuery({
    ...supportRequestsQueries.figures(organization.id, from, until),
    placeholderData: keepPreviousData,
  });
  const exported = (kind: 'xlsx' | 'csv') => (): void =>
    window.location.assign(
      addressOf(supportRequestsRoutes.exportList, { organizationId: organization.id, format: kind }),
    );
  const byService = useFigureColumns(t(($) => $.field.service));
  const byUnit = useFigureColumns(t(($) => $.figures.unit));
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t(($) => $.figures.title)}
        description={t(($) => $.figures.description)}
        actions={
          <>
            <LinkButton icon={<List className="size-4" />} href={paths.supportRequests(organization.slug)}>
              {t(($) => $.title)}
            </LinkButton>
            {may(organization, 'SupportRequest.export') && (
              <Menu
                label={t(($) => $.export)}
                placement="bottom end"
                groups={[
                  {
                    id: 'formats',
                    entries: [
                      { id: 'xlsx', label: t(($) => $.excel), onAction: exported('xlsx') },
                      { id: 'csv', label: t(($) => $.csv), onAction: exported('csv') },
                    ],
                  },
                ]}
                trigger={<Button icon={<Download className="size-4" />}>{t(($) => $.export)}</Button>}
              />
            )}
          </>
        }
      />
      <div className="no-print flex flex-wrap items-center gap-3">
        <Select
          label={t(($) => $.figures.period)}
          hideLabel
          className="w-44 max-md:w-full"
          choices={periods.map((id) => ({ id, label: t(($) => $.figures[id]) }))}
          value={period}
          onChange={(id) => change({ period: id === 'this-month' || id === null ? '' : id })}
        />
        <p aria-live="polite" className="text-quiet">
          {t(($) => $.figures.between, { from: format.date(from, 'long'), until: format.date(until, 'long') })}
        </p>
      </div>
      {figures.isError && (
        <Banner
          tone="danger"
          isLive
          title={c(($) => $.problem['no-answer'].title)}
          actions={
            <Button size="small" onPress={() => void figures.refetch()}>
              {c(($) => $.retry)}
            </Button>
          }
        />
      )}
      {figures.isPending && <Skeleton className="h-64 w-full" />}
      {figures.data && (
        <>
          <FigureTable title={t(($) => $.figures.byService)} columns={byService} rows={figures.data.byService} />
          <FigureTable title={t(($) => $.figures.byUnit)} columns={byUnit} rows={figures.data.byUnit} />
        </>
      )}
    </div>
  );
}

interface FigureTableProps {
  title: string;
  columns: TableColumn<SupportFigure>[];
  rows: readonly SupportFigure[];
}

function FigureTable({ title, columns, rows }: FigureTableProps): ReactNode {
  const { t } = useTranslation('support-requests');
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-18 font-bold">{title}</h2>
      {rows.length === 0 ? (
        <p className="text-quiet">{t(($) => $.figures.empty)}</p>
      ) : (
        <Table label={title} columns={columns} rows={rows} />
      )}
    </section>
  );
}
