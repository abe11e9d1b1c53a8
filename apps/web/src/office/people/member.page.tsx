import { localized } from '@ravabet/contracts/kernel';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import {
  Banner,
  Button,
  ConfirmDialog,
  DescriptionList,
  RecordPage,
  RecordSection,
  Skeleton,
  StateBadge,
  TextArea,
} from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemMessage, useProblemToast } from '../../shared/use-problem-message.ts';
import { useRefusalText } from '../../shared/use-refusal-text.ts';
import { MemberForm } from './member-form.tsx';
import { peopleQueries } from './people.queries.ts';
import { useRoleNames } from './role-choices.ts';

export function MemberPage(): ReactNode {
  const { t } = useTranslation('people');
  const { t: c } = useTranslation('common');
  const { id = '' } = useParams();
  const organization = useOrganization();
  const client = useQueryClient();
  const { language, date } = useFormat();
  const explain = useProblemMessage();
  const sayProblem = useProblemToast();
  const whyNot = useRefusalText();
  const namesOf = useRoleNames();
  const [isEnding, setEnding] = useState(false);
  const [reason, setReason] = useState('');
  const { data: member, error } = useQuery(peopleQueries.one(organization.id, id));
  if (error) {
    const { title, detail } = explain(error);
    return (
      <Banner tone="danger" title={title}>
        {detail}
      </Banner>
    );
  }
  if (!member) return <Skeleton className="w-2/3" />;

  const action = (verb: string) => member.allowedActions.find((one) => one.verb === verb);
  const change = action('change');
  const end = action('end');
  const reinstate = action('reinstate');
  const act = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    setEnding(false);
    try {
      await work();
      sayDone(done);
    } catch (caught) {
      sayProblem(caught);
    }
    await client.invalidateQueries({ queryKey: peopleQueries.all(organization.id) });
  };
  const params = { organizationId: organization.id, id };
  const { version } = member;
  return (
    <RecordPage
      title={<bdi>{member.name}</bdi>}
      kind={<span>{member.jobTitle}</span>}
      state={
        member.endedAt ? (
          <StateBadge tone="neutral">{t(($) => $.state.ended)}</StateBadge>
        ) : (
          <StateBadge tone="done">{t(($) => $.state.present)}</StateBadge>
        )
      }
      actions={
        <>
          {end && (
            <Button disabledReason={whyNot(end.disabledReason)} onPress={() => setEnding(true)}>
              {t(($) => $.end.action)}
            </Button>
          )}
          {reinstate && (
            <Button
              variant="primary"
              disabledReason={whyNot(reinstate.disabledReason)}
              onPress={() =>
                void act(
                  () => call(peopleRoutes.reinstate, { params, body: { version } }),
                  t(($) => $.reinstate.done),
                )
              }
            >
              {t(($) => $.reinstate.action)}
            </Button>
          )}
        </>
      }
      sideLabel={t(($) => $.facts)}
      side={
        <RecordSection title={t(($) => $.facts)}>
          <DescriptionList
            items={[
              { term: t(($) => $.columns.roles), value: namesOf(member.roles) },
              { term: t(($) => $.columns.unit), value: member.unit ? localized(member.unit.names, language) : '—' },
              ...(member.email
                ? [
                    {
                      term: t(($) => $.columns.email),
                      value: (
                        <bdi dir="ltr" className="break-all">
                          {member.email}
                        </bdi>
                      ),
                    },
                  ]
                : []),
              ...(member.username
                ? [{ term: t(($) => $.columns.username), value: <bdi dir="ltr">{member.username}</bdi> }]
                : []),
              { term: t(($) => $.columns.since), value: date(member.createdAt, 'long') },
              ...(member.endedAt ? [{ term: t(($) => $.columns.until), value: date(member.endedAt, 'long') }] : []),
            ]}
          />
        </RecordSection>
      }
    >
      {change && !change.disabledReason && <MemberForm key={version} member={member} />}
      {change?.disabledReason && <Banner tone="info">{whyNot(change.disabledReason)}</Banner>}
      <ConfirmDialog
        isOpen={isEnding}
        onOpenChange={setEnding}
        tone="danger"
        title={t(($) => $.end.title, { name: member.name })}
        labels={{ confirm: t(($) => $.end.action), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
        onConfirm={() =>
          void act(
            () => call(peopleRoutes.end, { params, body: { version, reason } }),
            t(($) => $.end.done),
          )
        }
      >
        <div className="flex flex-col gap-4">
          <p>{t(($) => $.end.explain)}</p>
          <TextArea label={t(($) => $.end.reason)} value={reason} onChange={setReason} maxLength={500} />
        </div>
      </ConfirmDialog>
    </RecordPage>
  );
}
