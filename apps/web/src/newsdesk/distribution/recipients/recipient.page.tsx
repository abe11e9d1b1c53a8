import { type Recipient, recipientsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, DescriptionList, Link, RecordPage, RecordSection, Skeleton, StateBadge } from '@ravabet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { call } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage, useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { RecipientDeliveries } from './recipient-deliveries.tsx';
import { RecipientForm } from './recipient-form.tsx';
import { recipientsQueries } from './recipients.queries.ts';

export function RecipientPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const { id = '' } = useParams();
  const organization = useOrganization();
  const explain = useProblemMessage();
  const whyNot = useRefusalText();
  const { data: recipient, error } = useQuery(recipientsQueries.one(organization.id, id));
  if (error) {
    const { title, detail } = explain(error);
    return (
      <Banner tone="danger" title={title}>
        {detail}
      </Banner>
    );
  }
  if (!recipient) return <Skeleton className="w-2/3" />;
  const update = recipient.allowedActions.find(({ verb }) => verb === 'update');
  return (
    <RecordPage
      title={<bdi>{recipient.name}</bdi>}
      kind={t(($) => $.kinds[recipient.kind])}
      state={
        recipient.archivedAt ? (
          <StateBadge tone="neutral">{t(($) => $.record.archived)}</StateBadge>
        ) : (
          <StateBadge tone="done">{t(($) => $.record.inUse)}</StateBadge>
        )
      }
      actions={<RecipientSteps recipient={recipient} />}
      sideLabel={t(($) => $.record.facts)}
      side={
        <>
          <RecipientFacts recipient={recipient} inForm={Boolean(update && !update.disabledReason)} />
          {may(organization, 'AuditEntry.read') && <Timeline subjectType="Recipient" subjectId={recipient.id} />}
        </>
      }
    >
      <div className="flex flex-col gap-8">
        {update && !update.disabledReason && <RecipientEdit key={recipient.version} recipient={recipient} />}
        {update?.disabledReason && <Banner tone="info">{whyNot(update.disabledReason)}</Banner>}
        {may(organization, 'Dispatch.read') && <RecipientDeliveries recipientId={recipient.id} />}
      </div>
    </RecordPage>
  );
}

function RecipientEdit({ recipient }: { recipient: Recipient }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const client = useQueryClient();
  const attempt = useAttempt();
  const { name, mail, outlet, language, kind, note, source } = recipient;
  return (
    <RecipientForm
      initial={{ name, mail, outlet, language, kind, note, source }}
      attempt={attempt}
      submitLabel={t(($) => $.form.save)}
      onSave={async (fields) => {
        const params = { organizationId: organization.id, id: recipient.id };
        await call(recipientsRoutes.update, { params, body: { version: recipient.version, ...fields } });
        sayDone(t(($) => $.form.saved));
        await client.invalidateQueries({ queryKey: recipientsQueries.all(organization.id) });
      }}
    />
  );
}

function RecipientSteps({ recipient }: { recipient: Recipient }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const whyNot = useRefusalText();
  const verb = recipient.archivedAt ? 'restore' : 'archive';
  const step = useMutation({
    mutationFn: () =>
      call(recipientsRoutes[verb], {
        params: { organizationId: organization.id, id: recipient.id },
        body: { version: recipient.version },
      }),
    onSuccess: async () => {
      sayDone(verb === 'archive' ? t(($) => $.record.archivedDone) : t(($) => $.record.restoredDone));
      await client.invalidateQueries({ queryKey: recipientsQueries.all(organization.id) });
    },
    onError: sayProblem,
  });
  const action = recipient.allowedActions.find((one) => one.verb === verb);
  const reason = whyNot(action?.disabledReason);
  return (
    <Button isPending={step.isPending} onPress={() => step.mutate()} {...(reason && { disabledReason: reason })}>
      {t(($) => $.record[verb])}
    </Button>
  );
}

/** What the form shows already is not said a second time beside it. */
function RecipientFacts({ recipient, inForm }: { recipient: Recipient; inForm: boolean }): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { date } = useFormat();
  const { mail, outlet, language, source, createdAt, lists } = recipient;
  const facts = inForm
    ? []
    : [
        {
          term: t(($) => $.recipients.columns.mail),
          value: (
            <bdi dir="ltr" className="break-all">
              {mail}
            </bdi>
          ),
        },
        { term: t(($) => $.recipients.columns.outlet), value: outlet ? <bdi>{outlet}</bdi> : '—' },
        { term: t(($) => $.recipients.columns.language), value: c(($) => $.languages[language]) },
        ...(source ? [{ term: t(($) => $.recipients.columns.source), value: <bdi>{source}</bdi> }] : []),
      ];
  return (
    <>
      <RecordSection title={t(($) => $.record.facts)}>
        <DescriptionList
          items={[...facts, { term: t(($) => $.recipients.columns.createdAt), value: date(createdAt, 'long') }]}
        />
      </RecordSection>
      <RecordSection title={t(($) => $.record.onLists)}>
        {lists.length === 0 ? (
          <p className="text-13 text-quiet">{t(($) => $.record.onNone)}</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {lists.map((list) => (
              <li key={list.id}>
                <Link href={paths.recipientList(organization.slug, list.id)}>
                  <bdi>{list.name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </RecordSection>
    </>
  );
}
