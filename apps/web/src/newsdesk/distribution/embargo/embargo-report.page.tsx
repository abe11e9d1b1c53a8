import { type EmbargoLink, embargoLinksRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, EmptyState, LinkButton, ListPage, Menu } from '@ravabet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Download, EyeOff } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { addressOf } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { EmbargoInvite } from './embargo-invite.tsx';
import { EmbargoLine } from './embargo-line.tsx';
import { embargoQueries } from './embargo.queries.ts';
import { RevokeDialog } from './revoke-dialog.tsx';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));

/** Who may read a release before its publication, and what each of them did; at the moment of a leak, who had it. */
export function EmbargoReportPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const { id = '' } = useParams();
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const whyNot = useRefusalText();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('at');
  const at = asked && !Number.isNaN(Date.parse(asked)) ? asked : null;
  const [revoking, setRevoking] = useState<EmbargoLink | null>(null);
  const report = useQuery({ ...embargoQueries.report(organization.id, id, at), placeholderData: keepPreviousData });
  const problem = report.error && explain(report.error);
  const items = report.data?.items ?? [];
  const release = report.data?.release;
  const create = report.data?.allowedActions.find(({ verb }) => verb === 'create');
  const had = items.filter(({ hadItThen }) => hadItThen).length;
  const setAt = (instant: string | null): void =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (instant) next.set('at', instant);
      else next.delete('at');
      return next;
    });
  const exported = (kind: 'xlsx' | 'csv'): string =>
    addressOf(embargoLinksRoutes.exportReport, { organizationId: organization.id, id, format: kind }, at ? { at } : {});
  const counted = at
    ? t(($) => $.embargo.report.had, { number: format.number(had), total: format.number(items.length) })
    : t(($) => $.embargo.report.count, { number: format.number(items.length), accepted: format.number(had) });
  return (
    <>
      <ListPage
        title={t(($) => $.embargo.report.title)}
        {...(release && {
          description: release.embargoUntil
            ? `${release.title} — ${t(($) => $.embargo.report.until, { at: format.date(release.embargoUntil, 'datetime') })}`
            : release.title,
        })}
        loadingLabel={c(($) => $.loading)}
        isLoading={report.isPending}
        actions={
          <>
            <LinkButton href={paths.pressRelease(organization.slug, id)}>{t(($) => $.embargo.report.back)}</LinkButton>
            <LinkButton href={paths.embargoTrace(organization.slug)}>{t(($) => $.rooms.trace)}</LinkButton>
            {may(organization, 'EmbargoLink.export') && (
              <Menu
                label={t(($) => $.recipients.export)}
                placement="bottom end"
                groups={[
                  {
                    id: 'formats',
                    entries: [
                      {
                        id: 'xlsx',
                        label: t(($) => $.recipients.excel),
                        onAction: () => window.location.assign(exported('xlsx')),
                      },
                      {
                        id: 'csv',
                        label: t(($) => $.recipients.csv),
                        onAction: () => window.location.assign(exported('csv')),
                      },
                    ],
                  },
                ]}
                trigger={<Button icon={<Download className="size-4" />}>{t(($) => $.recipients.export)}</Button>}
              />
            )}
          </>
        }
        filters={
          <div className="flex flex-wrap items-end gap-2">
            <Suspense fallback={<div className="h-16 w-64" />}>
              <DateTimePicker
                label={t(($) => $.embargo.report.when)}
                description={t(($) => $.embargo.report.whenHint)}
                timeZone={organization.timeZone}
                value={at}
                onChange={setAt}
              />
            </Suspense>
            {at && (
              <Button variant="quiet" onPress={() => setAt(null)}>
                {t(($) => $.embargo.report.now)}
              </Button>
            )}
          </div>
        }
        filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
        {...(report.data && { count: counted })}
        problem={
          problem && (
            <Banner tone="danger" isLive title={problem.title}>
              {problem.detail}
            </Banner>
          )
        }
        empty={
          report.isSuccess &&
          items.length === 0 && (
            <EmptyState
              icon={<EyeOff className="size-5" />}
              title={t(($) => $.embargo.report.empty.title)}
              description={t(($) => $.embargo.report.empty.detail)}
            />
          )
        }
      >
        <ul className="flex flex-col gap-3">
          {items.map((link) => (
            <EmbargoLine key={link.id} link={link} asOf={at} onRevoke={() => setRevoking(link)} />
          ))}
        </ul>
      </ListPage>
      {create && !create.disabledReason && <EmbargoInvite releaseId={id} />}
      {create?.disabledReason && release && (
        <Banner tone="info" title={t(($) => $.embargo.invite.title)}>
          {whyNot(create.disabledReason)}
        </Banner>
      )}
      <RevokeDialog link={revoking} onClose={() => setRevoking(null)} />
    </>
  );
}
