import { localized } from '@ravabet/contracts/kernel';
import { eventsRoutes } from '@ravabet/contracts/protocol/events';
import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, Form, LinkButton, PageHeader, Select, Skeleton } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { call } from '../../../shared/call.ts';
import { dayIn } from '../../../shared/day-in.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { eventsQueries } from '../events.queries.ts';
import { CopyFields, useCopy } from './copy-fields.tsx';
import { askedFor, emptyEvent, isTimeRight, onDay, sentOf } from './event-draft.ts';
import { EventFields } from './event-fields.tsx';

const blank = 'blank';

/** An idea is written down: from scratch, from a template, or from what was held before. */
export function NewEventPage(): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const organization = useOrganization();
  const [search, setSearch] = useSearchParams();
  const from = search.get('from') ?? blank;
  const day = dayIn(search);
  const sources = useQuery(eventsQueries.sources(organization.id)).data ?? [];
  const source = sources.find(({ id }) => id === from);
  const requestId = search.get('supportRequest') ?? '';
  const request = useQuery({
    ...eventsQueries.supportRequest(organization.id, requestId),
    enabled: requestId !== '',
    throwOnError: true,
  }).data;
  if (requestId !== '' && !request) return <Skeleton className="h-64 w-full" />;
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader title={t(($) => $.create.title)} description={t(($) => $.description)} />
      {sources.length > 0 && !request && (
        <Select
          label={t(($) => $.create.from)}
          choices={[
            { id: blank, label: t(($) => $.create.blank) },
            ...sources.map(({ id, titles, isTemplate, startsAt }) => {
              const title = localized(titles, format.language);
              const held = startsAt ? `${title} · ${format.date(startsAt, 'medium')}` : title;
              return { id, label: isTemplate ? `${t(($) => $.template)}: ${title}` : held };
            }),
          ]}
          value={source ? from : blank}
          onChange={(id) =>
            setSearch(
              { ...(id !== blank && id !== null && { from: String(id) }), ...(day && { on: day }) },
              { replace: true },
            )
          }
        />
      )}
      {source ? (
        <CopyForm key={source.id} source={source} day={day} />
      ) : (
        <BlankForm request={request ?? null} day={day} />
      )}
    </div>
  );
}

/** From a support request it takes what was said there, and keeps the link. */
function BlankForm({ request, day }: { request: SupportRequest | null; day: string | null }): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [draft, setDraft] = useState(() =>
    request ? askedFor(request) : { ...emptyEvent, ...(day && onDay(day, organization.timeZone)) },
  );
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!draft.titles.fa.trim() || !isTimeRight(draft)) return;
    const from = request ? { supportRequest: { id: request.id, version: request.version } } : {};
    const body = { id, ...sentOf(draft), ...from };
    if (!(await run(() => call(eventsRoutes.create, { params: { organizationId: organization.id }, body })))) return;
    if (request) void client.invalidateQueries({ queryKey: ['support-requests', organization.id] });
    void client.invalidateQueries({ queryKey: eventsQueries.all(organization.id) });
    sayDone(t(($) => $.create.done));
    await navigate(paths.event(organization.slug, id), { replace: true });
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <EventFields
        value={draft}
        onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
        errorAt={errorAt}
        wasTried={wasTried}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {t(($) => $.create.submit)}
        </Button>
        <LinkButton variant="quiet" href={paths.events(organization.slug)}>
          {c(($) => $.cancel)}
        </LinkButton>
      </div>
    </Form>
  );
}

function CopyForm({ source, day }: { source: Parameters<typeof useCopy>[0]; day: string | null }): ReactNode {
  const { t } = useTranslation('events');
  const copy = useCopy(source, false, day);
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void copy.submit();
      }}
    >
      <CopyFields copy={copy} />
      <Button type="submit" variant="primary" className="w-fit" isPending={copy.isPending}>
        {t(($) => $.create.submit)}
      </Button>
    </Form>
  );
}
