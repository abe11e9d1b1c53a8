import { localized } from '@ravabet/contracts/kernel';
import type { Resource } from '@ravabet/contracts/protocol/resources';
import { Banner, DescriptionList, Link, LinkButton, RecordPage, RecordSection, StateBadge } from '@ravabet/ui';
import { CalendarPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { Moment } from '../../../shared/moment.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { resourceTones } from '../resource-tone.ts';
import { EditResource } from './edit-resource.tsx';
import { NextWeeks } from './next-weeks.tsx';
import { useResourceSteps } from './use-resource-steps.tsx';

/** The record's page: what it is, where and for how many, who looks after it, and who has it next. */
export function ResourceRecord({ resource }: { resource: Resource }): ReactNode {
  const { t } = useTranslation('resources');
  const format = useFormat();
  const organization = useOrganization();
  const { slug } = organization;
  const [isEditing, setEditing] = useState(false);
  const steps = useResourceSteps(resource, () => setEditing(true));
  const { id, kind, state, place, capacity, keeperUnit, person, note, ahead } = resource;
  const keeper = keeperUnit && localized(keeperUnit.names, format.language);
  const facts = [
    { term: t(($) => $.field.kind), value: t(($) => $.kind[kind]) },
    ...(place ? [{ term: t(($) => $.field.place), value: <bdi>{place}</bdi> }] : []),
    ...(capacity === null
      ? []
      : [{ term: t(($) => $.field.capacity), value: t(($) => $.seats, { number: format.number(capacity) }) }]),
    ...(person ? [{ term: t(($) => $.field.person), value: <bdi>{person.name}</bdi> }] : []),
    ...(keeper ? [{ term: t(($) => $.field.keeperUnit), value: <bdi>{keeper}</bdi> }] : []),
    { term: t(($) => $.field.ahead), value: t(($) => $.ahead, { number: format.number(ahead) }) },
  ];
  return (
    <>
      <RecordPage
        kind={t(($) => $.kind[kind])}
        title={
          <bdi className="[font-size:inherit] [line-height:inherit]">{localized(resource.names, format.language)}</bdi>
        }
        state={<StateBadge tone={resourceTones[state]}>{t(($) => $.state[state])}</StateBadge>}
        {...(keeper && { turn: { label: t(($) => $.field.keeperUnit), value: <bdi>{keeper}</bdi> } })}
        {...(state === 'active' &&
          may(organization, 'Booking.create') && {
            nextStep: (
              <LinkButton
                variant="primary"
                icon={<CalendarPlus className="size-4" />}
                href={paths.resources(slug, `new=${id}`)}
              >
                {t(($) => $.book.open)}
              </LinkButton>
            ),
          })}
        actions={steps.buttons}
        notices={
          <>
            {steps.notice}
            {state === 'retired' && <Banner tone="info" title={t(($) => $.retiredNotice)} />}
          </>
        }
        sideLabel={t(($) => $.side.label)}
        side={
          <>
            <RecordSection title={t(($) => $.side.label)}>
              <DescriptionList items={facts} />
            </RecordSection>
            <RecordSection title={t(($) => $.side.dates)}>
              <DescriptionList
                items={[
                  { term: t(($) => $.field.createdAt), value: <Moment at={resource.createdAt} /> },
                  { term: t(($) => $.field.updatedAt), value: <Moment at={resource.updatedAt} /> },
                ]}
              />
              <Link href={paths.resources(slug, `kind=${kind}`)}>{t(($) => $.calendar.link)}</Link>
            </RecordSection>
            <Timeline subjectType="Resource" subjectId={id} />
          </>
        }
      >
        <div className="flex flex-col gap-8">
          {isEditing && <EditResource resource={resource} onClose={() => setEditing(false)} />}
          {note && !isEditing && (
            <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
              {note}
            </p>
          )}
          <NextWeeks resource={resource} />
        </div>
      </RecordPage>
      {steps.dialogs}
    </>
  );
}
