import { localized } from '@ravabet/contracts/kernel';
import type { EventRecord } from '@ravabet/contracts/protocol/events';
import { Button, DescriptionList, Link, LinkButton, RecordSection } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { mayDo } from '../record/may-do.ts';
import { RegistrationSettings } from './registration-settings.tsx';

const published = ['open', 'running', 'done', 'evaluated'];

/** The public page: its address, what it asks, and who has registered. */
export function RegistrationTab({ event }: { event: EventRecord }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const organization = useOrganization();
  const [isEditing, setEditing] = useState(false);
  const { registration, publicUrl, counts } = event;
  const { questions, closesAt, needsApproval, hasWaitingList } = registration;
  const yes = (is: boolean): string => t(($) => (is ? $.public.yes : $.public.no));
  if (isEditing) return <RegistrationSettings event={event} onClose={() => setEditing(false)} />;
  const intro = localized(registration.intro, format.language);
  return (
    <RecordSection title={t(($) => $.settings.title)}>
      {published.includes(event.state) && (
        <Link href={publicUrl} target="_blank" rel="noreferrer">
          <bdi dir="ltr" className="wrap-anywhere">
            {publicUrl}
          </bdi>
        </Link>
      )}
      <DescriptionList
        items={[
          {
            term: t(($) => $.settings.closesAt),
            value: closesAt ? format.date(closesAt) : t(($) => $.settings.closesHint),
          },
          { term: t(($) => $.settings.needsApproval), value: yes(needsApproval) },
          { term: t(($) => $.settings.hasWaitingList), value: yes(hasWaitingList) },
        ]}
      />
      {intro && (
        <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {intro}
        </p>
      )}
      {questions.length > 0 && (
        <ul className="list-disc ps-5">
          {questions.map(({ id, labels }) => (
            <li key={id}>
              <bdi>{localized(labels, format.language)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div className="no-print flex flex-wrap gap-2">
        {mayDo(event, 'update') && <Button onPress={() => setEditing(true)}>{t(($) => $.settings.edit)}</Button>}
        {counts && !event.isTemplate && (
          <LinkButton href={paths.eventRegistrations(organization.slug, event.id)}>
            {t(($) => $.settings.people)}
          </LinkButton>
        )}
      </div>
    </RecordSection>
  );
}
