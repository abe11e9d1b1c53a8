import { localized } from '@ravabet/contracts/kernel';
import type { MemberRecord } from '@ravabet/contracts/office/people';
import { Banner, DescriptionList, RecordPage, RecordSection, Skeleton, StateBadge } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { may, useOrganization } from '../../shared/organization.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useRefusalText } from '../../shared/use-refusal-text.ts';
import { Timeline } from '../audit-trail/share/timeline.tsx';
import { MemberForm } from './member-form.tsx';
import { MemberPicture } from './member-picture.tsx';
import { MemberSteps } from './member-steps.tsx';
import { peopleQueries } from './people.queries.ts';
import { useRoleNames } from './role-choices.ts';

export function MemberPage(): ReactNode {
  const { t } = useTranslation('people');
  const { id = '' } = useParams();
  const organization = useOrganization();
  const explain = useProblemMessage();
  const whyNot = useRefusalText();
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
  const picture = action('setPicture');
  return (
    <RecordPage
      title={<bdi>{member.name}</bdi>}
      kind={<span>{member.jobTitle}</span>}
      state={<MemberState member={member} />}
      actions={<MemberSteps member={member} />}
      sideLabel={t(($) => $.facts)}
      side={
        <>
          <MemberFacts member={member} />
          {may(organization, 'AuditEntry.read') && <Timeline subjectType="Membership" subjectId={member.id} />}
        </>
      }
    >
      <div className="flex flex-col gap-8">
        {picture && !picture.disabledReason && <MemberPicture member={member} />}
        {change && !change.disabledReason && <MemberForm key={member.version} member={member} />}
        {change?.disabledReason && <Banner tone="info">{whyNot(change.disabledReason)}</Banner>}
      </div>
    </RecordPage>
  );
}

function MemberState({ member: { endedAt, suspendedAt } }: { member: MemberRecord }): ReactNode {
  const { t } = useTranslation('people');
  if (suspendedAt) return <StateBadge tone="waiting">{t(($) => $.state.suspended)}</StateBadge>;
  if (endedAt) return <StateBadge tone="neutral">{t(($) => $.state.ended)}</StateBadge>;
  return <StateBadge tone="done">{t(($) => $.state.present)}</StateBadge>;
}

function MemberFacts({ member }: { member: MemberRecord }): ReactNode {
  const { t } = useTranslation('people');
  const { language, date } = useFormat();
  const namesOf = useRoleNames();
  const { roles, unit, phone, email, username, createdAt, endedAt, suspendedAt } = member;
  const ltr = (text: string): ReactNode => (
    <bdi dir="ltr" className="break-all">
      {text}
    </bdi>
  );
  const until = suspendedAt ? t(($) => $.columns.suspendedSince) : t(($) => $.columns.until);
  return (
    <RecordSection title={t(($) => $.facts)}>
      <DescriptionList
        items={[
          { term: t(($) => $.columns.roles), value: namesOf(roles) },
          { term: t(($) => $.columns.unit), value: unit ? localized(unit.names, language) : '—' },
          ...(phone ? [{ term: t(($) => $.columns.phone), value: ltr(phone) }] : []),
          ...(email ? [{ term: t(($) => $.columns.email), value: ltr(email) }] : []),
          ...(username ? [{ term: t(($) => $.columns.username), value: ltr(username) }] : []),
          { term: t(($) => $.columns.since), value: date(createdAt, 'long') },
          ...(endedAt ? [{ term: until, value: date(endedAt, 'long') }] : []),
        ]}
      />
    </RecordSection>
  );
}
