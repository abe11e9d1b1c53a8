import type { EventRecord } from '@ravabet/contracts/protocol/events';
import { DescriptionList, Link, LinkButton, PersonChip, RecordSection } from '@ravabet/ui';
import { ScanLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { Comments } from '../../../office/comments/share/comments.tsx';
import { RecordTasks } from '../../../office/tasks/share/record-tasks.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { mayDo } from './may-do.ts';

const counted = ['registered', 'waiting', 'pending', 'attended', 'certified'] as const;

/** Who is behind it, how many come, its tasks, what was said and what happened. */
export function EventSide({ event }: { event: EventRecord }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const organization = useOrganization();
  const { owner, createdBy, approvedBy, counts, supportRequest } = event;
  return (
    <>
      <RecordSection title={t(($) => $.side.people)}>
        <PersonChip name={owner.name} detail={t(($) => $.field.owner)} />
        {createdBy.id !== owner.id && <PersonChip name={createdBy.name} detail={t(($) => $.field.createdBy)} />}
        {approvedBy && <PersonChip name={approvedBy.name} detail={t(($) => $.field.approvedBy)} />}
      </RecordSection>
      {supportRequest && (
        <RecordSection title={t(($) => $.field.supportRequest)}>
          <Link href={paths.supportRequest(organization.slug, supportRequest.id)}>
            <bdi>{supportRequest.title}</bdi>
          </Link>
        </RecordSection>
      )}
      {counts && !event.isTemplate && (
        <RecordSection title={t(($) => $.side.numbers)}>
          <DescriptionList
            items={counted
              .filter((one) => one === 'registered' || counts[one] > 0)
              .map((one) => ({ term: t(($) => $.counts[one]), value: format.number(counts[one]) }))}
          />
          <Link href={paths.eventRegistrations(organization.slug, event.id)}>{t(($) => $.registrations.title)}</Link>
          {mayDo(event, 'tick') && (
            <LinkButton
              size="small"
              className="no-print w-fit"
              icon={<ScanLine className="size-4" />}
              href={paths.eventDoor(organization.slug, event.id)}
            >
              {t(($) => $.step.tick.label)}
            </LinkButton>
          )}
        </RecordSection>
      )}
      {may(organization, 'Task.read') && <RecordTasks subjectType="Event" subjectId={event.id} />}
      <Comments subjectType="Event" subjectId={event.id} />
      <Timeline subjectType="Event" subjectId={event.id} />
    </>
  );
}
