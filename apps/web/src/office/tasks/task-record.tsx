import { localized } from '@ravabet/contracts/kernel';
import type { Task } from '@ravabet/contracts/office/tasks';
import {
  Banner,
  DescriptionList,
  Link,
  PersonChip,
  RecordPage,
  RecordSection,
  StateBadge,
  WorkflowTrack,
} from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TaskPictures } from '../../newsdesk/social-posts/share/task-pictures.tsx';
import { Moment } from '../../shared/moment.tsx';
import { useOrganization } from '../../shared/organization.ts';
import { recordPath } from '../../shared/record-path.ts';
import { useFormat } from '../../shared/use-format.ts';
import { Timeline } from '../audit-trail/share/timeline.tsx';
import { Comments } from '../comments/share/comments.tsx';
import { Presence } from '../comments/share/presence.tsx';
import { DueExplanation } from './due-explanation.tsx';
import { TaskChecklist } from './task-checklist.tsx';
import { TaskEdit } from './task-edit.tsx';
import { TaskEvidence } from './task-evidence.tsx';
import { TaskReminders } from './task-reminders.tsx';
import { taskTones } from './task-tone.ts';
import { useTaskSteps } from './use-task-steps.tsx';
import { useTaskTrack } from './use-task-track.ts';

/** The record's page: what is asked, of whom, until when, what next; then how it was shown to be done. */
export function TaskRecord({ task }: { task: Task }): ReactNode {
  const { t } = useTranslation('tasks');
  const { language, date } = useFormat();
  const organization = useOrganization();
  const steps = useTaskSteps(task);
  const track = useTaskTrack(task);
  const unit = task.ownerUnit ? localized(task.ownerUnit.names, language) : null;
  const owner = task.ownerPerson?.name ?? unit ?? t(($) => $.nobody);
  const isAskersTurn = task.state === 'done' || task.state === 'declined';
  const pause = task.pauses.find(({ resumedAt }) => resumedAt === null);
  const turn = isAskersTurn ? task.createdBy.name : task.state === 'verified' ? null : owner;
  const subjectPath = task.subject && recordPath(organization.slug, task.subject.type, task.subject.id);
  return (
    <>
      <RecordPage
        kind={t(($) => $.kind)}
        title={<bdi className="[font-size:inherit] [line-height:inherit]">{task.title}</bdi>}
        state={
          <>
            <StateBadge tone={taskTones[task.state]}>{t(($) => $.state[task.state])}</StateBadge>
            {task.overdue && <StateBadge tone="danger">{t(($) => $.late)}</StateBadge>}
            {task.pausedAt && <StateBadge tone="waiting">{t(($) => $.paused)}</StateBadge>}
          </>
        }
        {...(turn && { turn: { label: t(($) => $.turn), value: <bdi>{turn}</bdi> } })}
        {...(task.dueAt && {
          due: { label: t(($) => $.field.due), value: <Moment at={task.dueAt} isLate={task.overdue} /> },
        })}
        status={<Presence subjectType="Task" subjectId={task.id} />}
        nextStep={steps.next}
        actions={steps.others}
        track={
          <WorkflowTrack
            label={t(($) => $.track.label)}
            steps={track}
            statusLabels={{
              done: t(($) => $.track.done),
              current: t(($) => $.track.current),
              coming: t(($) => $.track.coming),
            }}
          />
        }
        notices={
          <>
            {task.returnReason && <Banner tone="warning" title={t(($) => $.returned, { reason: task.returnReason })} />}
            {task.declined && (
              <Banner
                tone="warning"
                title={t(($) => $.declined, { name: task.declined.by.name, reason: task.declined.reason })}
              />
            )}
            {pause && (
              <Banner tone="info" title={t(($) => $.pausedSince, { reason: pause.reason })}>
                {t(($) => $.pausedBy, { name: pause.pausedBy.name, from: date(pause.pausedAt) })}
              </Banner>
            )}
          </>
        }
        sideLabel={t(($) => $.side.label)}
        side={
          <>
            <RecordSection title={t(($) => $.side.people)}>
              <PersonChip name={owner} detail={task.ownerPerson && unit ? unit : t(($) => $.field.owner)} />
              <PersonChip name={task.createdBy.name} detail={t(($) => $.field.createdBy)} />
            </RecordSection>
            {task.subject && task.subjectTitle && subjectPath && (
              <RecordSection title={t(($) => $.field.subject)}>
                <Link href={subjectPath}>
                  <bdi>{task.subjectTitle}</bdi>
                </Link>
              </RecordSection>
            )}
            <RecordSection title={t(($) => $.side.dates)}>
              <DescriptionList
                items={[
                  { term: t(($) => $.field.createdAt), value: <Moment at={task.createdAt} /> },
                  ...(task.dueAt ? [{ term: t(($) => $.field.due), value: <Moment at={task.dueAt} /> }] : []),
                ]}
              />
              <DueExplanation task={task} />
            </RecordSection>
            {task.dueAt && task.state !== 'verified' && <TaskReminders task={task} />}
            <Comments subjectType="Task" subjectId={task.id} />
            <Timeline subjectType="Task" subjectId={task.id} />
          </>
        }
      >
        <div className="measure flex flex-col gap-8">
          <TaskEdit task={task} />
          {task.subject?.type === 'SocialPost' && <TaskPictures postId={task.subject.id} />}
          <TaskChecklist task={task} />
          <TaskEvidence task={task} />
        </div>
      </RecordPage>
      {steps.dialogs}
    </>
  );
}
