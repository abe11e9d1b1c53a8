import { localDateOf, plusDays } from '@ravabet/calendars';
import { campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
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
import { campaignsQueries } from '../campaigns.queries.ts';
import { type CampaignContent, CampaignFields } from './campaign-fields.tsx';

export function NewCampaignPage(): ReactNode {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const me = useMe().person;
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [wasTried, setTried] = useState(false);
  const [content, setContent] = useState<CampaignContent>(() => {
    const today = localDateOf(new Date().toISOString(), organization.timeZone);
    const people = { ownerId: me.id, memberIds: [] };
    const empty = { title: '', goal: '', audiences: [], channels: [], budget: null };
    return { ...empty, ...people, startsOn: today, endsOn: plusDays(today, 30) };
  });
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!content.title.trim() || !content.ownerId) return;
    const body = { id, ...content, title: content.title.trim(), goal: content.goal.trim() };
    const done = await run(() => call(campaignsRoutes.create, { params: { organizationId: organization.id }, body }));
    if (!done) return;
    void client.invalidateQueries({ queryKey: campaignsQueries.all(organization.id) });
    sayDone(t(($) => $.create.done));
    await navigate(paths.campaign(organization.slug, id), { replace: true });
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
        <CampaignFields
          value={content}
          onChange={(change) => setContent((now) => ({ ...now, ...change }))}
          errorAt={errorAt}
          wasTried={wasTried}
        />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isPending={isPending}>
            {t(($) => $.create.submit)}
          </Button>
          <LinkButton variant="quiet" href={paths.campaigns(organization.slug)}>
            {c(($) => $.cancel)}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}
