import type { Visit } from '@ravabet/contracts/protocol/visits';
import { localized } from '@ravabet/contracts/kernel';
import { Link, PersonChip, RecordSection } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { Comments } from '../../../office/comments/share/comments.tsx';
import { RecordTasks } from '../../../office/tasks/share/record-tasks.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';

/** Who has to do with it, its tasks, what is said of it and what happened. */
export function VisitSide({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const organization = useOrganization();
  const { host, officer, createdBy, decidedBy, supportRequest, unit } = visit;
  const opened = unit ? localized({ fa: '', ...unit.names }, format.language) : t(($) => $.field.createdBy);
  return (
    <>
      <RecordSection title={t(($) => $.side.people)}>
        {host && <PersonChip name={host.name} detail={t(($) => $.field.host)} />}
        {officer && <PersonChip name={officer.name} detail={t(($) => $.field.officer)} />}
        {createdBy.id !== officer?.id && <PersonChip name={createdBy.name} detail={opened} />}
        {decidedBy && <PersonChip name={decidedBy.name} detail={t(($) => $.field.decidedBy)} />}
      </RecordSection>
      {supportRequest && (
        <RecordSection title={t(($) => $.field.supportRequest)}>
          <Link href={paths.supportRequest(organization.slug, supportRequest.id)}>
            <bdi>{supportRequest.title}</bdi>
          </Link>
        </RecordSection>
      )}
      {may(organization, 'Task.read') && <RecordTasks subjectType="Visit" subjectId={visit.id} />}
      {/* What is said among those who know the guests may name them. */}
      {visit.seesNames && <Comments subjectType="Visit" subjectId={visit.id} />}
      <Timeline subjectType="Visit" subjectId={visit.id} />
    </>
  );
}
