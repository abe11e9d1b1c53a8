import { visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Form, LinkButton, PageHeader } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { useMe } from '../../../shared/me.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { visitsQueries } from '../visits.queries.ts';
import { bodyOf, newVisitDraft } from './visit-draft.ts';
import { VisitFields } from './visit-fields.tsx';

/** Opens the file of a visit. */
export function NewVisitPage(): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { person } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [draft, setDraft] = useState(() => newVisitDraft(person.id));
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    const body = bodyOf(draft);
    if (!body) return;
    const params = { organizationId: organization.id };
    if (!(await run(() => call(visitsRoutes.create, { params, body: { id, ...body } })))) return;
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
