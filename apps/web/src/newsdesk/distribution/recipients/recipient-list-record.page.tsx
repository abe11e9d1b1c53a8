import { type Language, languages } from '@ravabet/contracts/kernel';
import { type RecipientList, recipientListsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import {
  Banner,
  Button,
  Form,
  LinkButton,
  RecordPage,
  Select,
  Skeleton,
  StateBadge,
  TextArea,
  TextField,
} from '@ravabet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
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
import { ListMembers } from './list-members.tsx';
import { recipientsQueries } from './recipients.queries.ts';

export function RecipientListRecordPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const { id = '' } = useParams();
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const { data: list, error } = useQuery(recipientsQueries.oneList(organization.id, id));
  if (error) {
    const { title, detail } = explain(error);
    return (
      <Banner tone="danger" title={title}>
        {detail}
      </Banner>
    );
  }
  if (!list) return <Skeleton className="w-2/3" />;
  const update = list.allowedActions.find(({ verb }) => verb === 'update');
  const canUpdate = update !== undefined && !update.disabledReason;
  return (
    <RecordPage
      title={<bdi>{list.name}</bdi>}
      kind={t(($) => $.lists.members, { number: format.number(list.members) })}
      state={
        list.archivedAt ? (
          <StateBadge tone="neutral">{t(($) => $.record.archived)}</StateBadge>
        ) : (
          <StateBadge tone="done">{t(($) => $.record.inUse)}</StateBadge>
        )
      }
      nextStep={
        canUpdate && (
          <LinkButton variant="primary" href={paths.recipients(organization.slug)}>
            {t(($) => $.lists.choosePeople)}
          </LinkButton>
        )
      }
      actions={<ListSteps list={list} />}
      sideLabel={t(($) => $.record.facts)}
      side={
        <>
          {canUpdate && <ListEdit key={list.version} list={list} />}
          {may(organization, 'AuditEntry.read') && <Timeline subjectType="RecipientList" subjectId={list.id} />}
        </>
      }
    >
      <ListMembers listId={list.id} canChange={canUpdate} />
    </RecordPage>
  );
}

const several = 'several';

function ListEdit({ list }: { list: RecipientList }): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [name, setName] = useState(list.name);
  const [description, setDescription] = useState(list.description);
  const [language, setLanguage] = useState<Language | null>(list.language);
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim()) return;
        void run(async () => {
          const params = { organizationId: organization.id, id: list.id };
          const body = { version: list.version, name: name.trim(), description, language };
          await call(recipientListsRoutes.update, { params, body });
          sayDone(t(($) => $.lists.saved));
          await client.invalidateQueries({ queryKey: recipientsQueries.all(organization.id) });
        });
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextField label={t(($) => $.lists.name)} isRequired value={name} onChange={setName} maxLength={120} />
      <TextArea label={t(($) => $.lists.description)} value={description} onChange={setDescription} maxLength={1000} />
      <Select
        label={t(($) => $.lists.language)}
        choices={[
          { id: several, label: t(($) => $.lists.anyLanguage) },
          ...languages.map((id) => ({ id, label: c(($) => $.languages[id]) })),
        ]}
        value={language ?? several}
        onChange={(id) => setLanguage(languages.find((known) => known === id) ?? null)}
      />
      <div>
        <Button type="submit" isPending={isPending}>
          {t(($) => $.form.save)}
        </Button>
      </div>
    </Form>
  );
}

function ListSteps({ list }: { list: RecipientList }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const whyNot = useRefusalText();
  const verb = list.archivedAt ? 'restore' : 'archive';
  const step = useMutation({
    mutationFn: () =>
      call(recipientListsRoutes[verb], {
        params: { organizationId: organization.id, id: list.id },
        body: { version: list.version },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: recipientsQueries.all(organization.id) }),
    onError: sayProblem,
  });
  const reason = whyNot(list.allowedActions.find((one) => one.verb === verb)?.disabledReason);
  return (
    <Button isPending={step.isPending} onPress={() => step.mutate()} {...(reason && { disabledReason: reason })}>
      {t(($) => $.record[verb])}
    </Button>
  );
}
