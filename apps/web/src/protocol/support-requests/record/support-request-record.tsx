import { localized } from '@ravabet/contracts/kernel';
import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';
import { Banner, DescriptionList, Link, PersonChip, RecordPage, RecordSection, WorkflowTrack } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { Comments } from '../../../office/comments/share/comments.tsx';
import { Presence } from '../../../office/comments/share/presence.tsx';
import { RecordTasks } from '../../../office/tasks/share/record-tasks.tsx';
import { Moment } from '../../../shared/moment.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { recordPath } from '../../../shared/record-path.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { Stars, SupportMarks } from '../marks.tsx';
import { useWantedText } from '../use-wanted-text.ts';
import { AnswerList } from './answer-list.tsx';
import { BookingList } from './booking-list.tsx';
import { DeliveryList } from './delivery-list.tsx';
import { EditRequest } from './edit-request.tsx';
import { useStepButtons } from './step-buttons.tsx';
import { usePromiseText } from './use-promise-text.ts';
import { useSupportSteps } from './use-support-steps.tsx';
import { useSupportTrack } from './use-support-track.ts';

/** The record's page: what was asked, where it stands, who promised what until when, and what was handed over. */
export function SupportRequestRecord({ request }: { request: SupportRequest }): ReactNode {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  const organization = useOrganization();
  const steps = useSupportSteps();
  const [isEditing, setEditing] = useState(false);
  const buttons = useStepButtons(
    request,
    (verb) => (verb === 'update' ? setEditing(true) : steps.take(request, verb)),
    steps.pending,
  );
  const track = useSupportTrack(request.state);
  const promise = usePromiseText(request);
  const wanted = useWantedText();
  const { state, assignee, requestedBy, officeNumber, promisedAt, became } = request;
  const unit = localized({ fa: '', ...request.unit.names }, format.language);
  const isWaiting = state === 'submitted' || state === 'triaged';
  const isSettled = state === 'confirmed' || state === 'declined' || state === 'withdrawn';
  const doer = assignee?.name ?? t(($) => $.promise.office);
  const turn = isWaiting ? t(($) => $.promise.office) : state === 'delivered' ? requestedBy.name : doer;
  const becamePath = became && recordPath(organization.slug, became.type, became.id);
  const deliverables = localized(request.deliverables, format.language);
  return (
    <>
      <RecordPage
        kind={<bdi>{localized(request.service.names, format.language)}</bdi>}
        {...(officeNumber && { officeNumber: format.officeNumber(officeNumber), officeNumberLabel: t(($) => $.one) })}
        title={<bdi className="[font-size:inherit] [line-height:inherit]">{request.title}</bdi>}
        state={<SupportMarks request={request} />}
        {...(!isSettled && { turn: { label: t(($) => $.promise.turn), value: <bdi>{turn}</bdi> } })}
        {...(promisedAt &&
          !isSettled && {
            due: { label: t(($) => $.field.promisedAt), value: <Moment at={promisedAt} isLate={request.isOverdue} /> },
          })}
        status={<Presence subjectType="SupportRequest" subjectId={request.id} isEditing={isEditing} />}
        nextStep={buttons.next}
        actions={buttons.others}
        track={
          track.length > 0 && (
            <WorkflowTrack
              label={t(($) => $.track.label)}
              steps={track}
              statusLabels={{
                done: t(($) => $.track.done),
                current: t(($) => $.track.current),
                coming: t(($) => $.track.coming),
              }}
            />
          )
        }
        notices={<Notices request={request} promise={promise} />}
        sideLabel={t(($) => $.side.label)}
        side={
          <>
            <RecordSection title={t(($) => $.side.people)}>
              <PersonChip name={requestedBy.name} detail={unit} />
              {assignee && <PersonChip name={assignee.name} detail={t(($) => $.field.assignee)} />}
            </RecordSection>
            <RecordSection title={t(($) => $.side.dates)}>
              <DescriptionList
                items={[
                  { term: t(($) => $.field.createdAt), value: <Moment at={request.createdAt} /> },
                  ...(promisedAt ? [{ term: t(($) => $.field.promise), value: <Moment at={promisedAt} /> }] : []),
                  ...(request.deliveredAt
                    ? [{ term: t(($) => $.field.deliveredAt), value: <Moment at={request.deliveredAt} /> }]
                    : []),
                ]}
              />
            </RecordSection>
            {became?.title && becamePath && (
              <RecordSection title={t(($) => $.became.title)}>
                <Link href={becamePath}>
                  <bdi>{became.title}</bdi>
                </Link>
              </RecordSection>
            )}
            {may(organization, 'Task.read') && <RecordTasks subjectType="SupportRequest" subjectId={request.id} />}
            <Comments subjectType="SupportRequest" subjectId={request.id} />
            <Timeline subjectType="SupportRequest" subjectId={request.id} />
          </>
        }
      >
        <div className="flex flex-col gap-8">
          {isEditing ? (
            <EditRequest request={request} onClose={() => setEditing(false)} />
          ) : (
            <div className="flex flex-col gap-4">
              <DescriptionList
                items={[
                  { term: t(($) => $.field.when), value: wanted(request) },
                  ...(request.place ? [{ term: t(($) => $.field.place), value: <bdi>{request.place}</bdi> }] : []),
                  ...(deliverables ? [{ term: t(($) => $.field.deliverables), value: <bdi>{deliverables}</bdi> }] : []),
                ]}
              />
              {request.note && (
                <p dir="auto" data-quotable="" className="wrap-anywhere whitespace-pre-wrap">
                  {request.note}
                </p>
              )}
              {request.answers.length > 0 && (
                <RecordSection title={t(($) => $.answers.title)}>
                  <AnswerList answers={request.answers} />
                </RecordSection>
              )}
            </div>
          )}
          <BookingList request={request} />
          {!isWaiting && (
            <RecordSection title={t(($) => $.delivery.title)}>
              {request.deliveryNote && (
                <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                  {request.deliveryNote}
                </p>
              )}
              {(request.deliveries.length > 0 || !request.deliveryNote) && <DeliveryList request={request} />}
            </RecordSection>
          )}
          {request.rating !== null && (
            <RecordSection title={t(($) => $.field.rating)}>
              <Stars rating={request.rating} />
              {request.ratingNote && (
                <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                  {request.ratingNote}
                </p>
              )}
            </RecordSection>
          )}
        </div>
      </RecordPage>
      {steps.dialogs}
    </>
  );
}

/** The promise, why it came late, and why it left its way. */
function Notices({ request, promise }: { request: SupportRequest; promise: string | null }): ReactNode {
  const { t } = useTranslation('support-requests');
  const { state, isOverdue, lateReason, lateAllowedBy, reason } = request;
  const left = (['declined', 'withdrawn', 'in-progress'] as const).find((one) => one === state);
  const isWaiting = state === 'submitted' || state === 'triaged';
  return (
    <>
      {promise && (
        <Banner tone={isOverdue ? 'danger' : isWaiting ? 'info' : 'done'} title={promise}>
          {request.isLate && isWaiting && <LateReason reason={lateReason} />}
        </Banner>
      )}
      {request.isLate && !isWaiting && (
        <Banner tone="warning" title={t(($) => $.lateNotice)}>
          <bdi>{lateReason}</bdi> {lateAllowedBy && t(($) => $.lateAllowed, { name: lateAllowedBy.name })}
        </Banner>
      )}
      {left && reason && (
        <Banner tone="warning" title={t(($) => $.reasonNotice[left])}>
          <bdi className="wrap-anywhere whitespace-pre-wrap">{reason}</bdi>
        </Banner>
      )}
    </>
  );
}

function LateReason({ reason }: { reason: string }): ReactNode {
  const { t } = useTranslation('support-requests');
  return (
    <>
      {t(($) => $.field.reason)}: <bdi className="wrap-anywhere whitespace-pre-wrap">{reason}</bdi>
    </>
  );
}
