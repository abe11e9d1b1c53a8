import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';
import { visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Form, LinkButton, PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { call } from '../../../shared/call.ts';
import { dayIn } from '../../../shared/day-in.ts';
import { useMe } from '../../../shared/me.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { visitsQueries } from '../visits.queries.ts';
import { bodyOf, draftFrom, newVisitDraft, onDay } from './visit-draft.ts';
import { VisitFields } from './visit-fields.tsx';

/** Opens the file of a visit; from a support request it takes what was said there, and keeps the link. */
export function NewVisitPage(): ReactNode {
  const organization = useOrganization();
  const [search] = useSearchParams();
  const requestId = search.get('supportRequest') ?? '';
  const request = useQuery({
    ...visitsQueries.supportRequest(organization.id, requestId),
    enabled: requestId !== '',
    throwOnError: true,
  }).data;
  if (requestId !== '' && !request) return <Skeleton className="h-64 w-full" />;
  return <NewVisit request={request ?? null} day={dayIn(search)} />;
}

function NewVisit({ request, day }: { request: SupportRequest | null; day: string | null }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { person } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [draft, setDraft] = useState(() => ({
    ...newVisitDraft(person.id),
    ...(day && onDay(day, organization.timeZone)),
    ...(request && draftFrom(request)),
  }));
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    const body = bodyOf(draft);
    if (!body) return;
    const params = { organizationId: organization.id };
    const from = request ? { supportRequest: { id: request.id, version: request.version } } : {};
    if (!(await run(() => call(visitsRoutes.create, { params, body: { id, ...body, ...from } })))) return;
    void client.invalidateQueries({ queryKey: ['support-requests', organization.id] });
    void client.invalidateQueries({ queryKey: visitsQueries.all(organization.id) });
    sayDone(t(($) => $.create.done));
    await navigate(paths.visit(organization.slug, id), { replace: true });
  };
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader title={t(($) => $.create.title)} description={t(($) => $.create.description)} />
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
        <VisitFields
          value={draft}
          onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
          errorAt={errorAt}
          wasTried={wasTried}
          mayOpenNames
        />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isPending={isPending}>
            {t(($) => $.create.submit)}
          </Button>
          <LinkButton variant="quiet" href={paths.visits(organization.slug)}>
            {c(($) => $.cancel)}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}
