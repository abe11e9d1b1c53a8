import type { PressQuestion } from '@ravabet/contracts/newsdesk/newsroom';
import { languageNames } from '@ravabet/i18n/direction';
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
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Comments } from '../../../office/comments/share/comments.tsx';
import { Presence } from '../../../office/comments/share/presence.tsx';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { Moment } from '../../../shared/moment.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { AnswerForm } from './answer-form.tsx';
import { questionTones } from './question-tone.ts';
import { useQuestionSteps } from './use-question-steps.tsx';

const order = ['received', 'assigned', 'answered', 'closed'] as const;

/** Who asks what until when; then the answer, where it is written. */
export function PressQuestionRecord({ question }: { question: PressQuestion }): ReactNode {
  const { t } = useTranslation('newsroom');
  const organization = useOrganization();
  const [answer, setAnswer] = useState(question.answer);
  const steps = useQuestionSteps(question, answer.trim());
  const at = order.indexOf(question.state);
  const mayAnswer = question.allowedActions.some(({ verb, disabledReason }) => verb === 'answer' && !disabledReason);
  return (
    <>
      <RecordPage
        kind={t(($) => $.questions.kind)}
        title={
          <bdi className="[font-size:inherit] [line-height:inherit]">
            {[question.name, question.outlet].filter(Boolean).join(' · ')}
          </bdi>
        }
        state={
          <>
            <StateBadge tone={questionTones[question.state]}>{t(($) => $.questions.state[question.state])}</StateBadge>
            {question.overdue && <StateBadge tone="danger">{t(($) => $.questions.late)}</StateBadge>}
          </>
        }
        {...(at < 2 && {
          turn: {
            label: t(($) => $.questions.turn),
            value: <bdi>{question.assignee?.name ?? t(($) => $.questions.nobody)}</bdi>,
          },
        })}
        {...(question.deadlineAt && {
          due: {
            label: t(($) => $.questions.deadline),
            value: <Moment at={question.deadlineAt} isLate={question.overdue} />,
          },
        })}
        status={<Presence subjectType="PressQuestion" subjectId={question.id} isEditing={mayAnswer} />}
        nextStep={steps.next}
        actions={steps.others}
        track={
          <WorkflowTrack
            label={t(($) => $.questions.track.label)}
            steps={order.map((id, index) => ({
              id,
              label: t(($) => $.questions.state[id]),
              status: index < at || question.state === 'closed' ? 'done' : index === at ? 'current' : 'coming',
            }))}
            statusLabels={{
              done: t(($) => $.questions.track.done),
              current: t(($) => $.questions.track.current),
              coming: t(($) => $.questions.track.coming),
            }}
          />
        }
        notices={
          question.closeReason && (
            <Banner tone="info" title={t(($) => $.questions.closedBecause, { reason: question.closeReason })} />
          )
        }
        sideLabel={t(($) => $.questions.side)}
        side={
          <QuestionSide
            question={question}
            release={paths.pressRelease(organization.slug, question.release?.id ?? '')}
          />
        }
      >
        <div className="measure flex flex-col gap-8">
          <RecordSection title={t(($) => $.questions.text)}>
            <p dir="auto" lang={question.language} className="whitespace-pre-line text-pretty">
              {question.text}
            </p>
          </RecordSection>
          {mayAnswer ? (
            <AnswerForm question={question} value={answer} onChange={setAnswer} />
          ) : (
            question.answer && (
              <RecordSection title={t(($) => $.questions.answer)}>
                <p dir="auto" lang={question.language} className="whitespace-pre-line text-pretty">
                  {question.answer}
                </p>
                {question.email && (
                  <p className="text-13 text-quiet">
                    {question.answerMailedAt ? t(($) => $.questions.mailed) : t(($) => $.questions.notMailed)}
                  </p>
                )}
              </RecordSection>
            )
          )}
        </div>
      </RecordPage>
      {steps.dialogs}
    </>
  );
}

function QuestionSide({ question, release }: { question: PressQuestion; release: string }): ReactNode {
  const { t } = useTranslation('newsroom');
  const format = useFormat();
  const contact = [
    ...(question.email
      ? [
          {
            term: t(($) => $.questions.email),
            value: (
              <Link href={`mailto:${question.email}`}>
                <bdi dir="ltr">{question.email}</bdi>
              </Link>
            ),
          },
        ]
      : []),
    ...(question.phone
      ? [{ term: t(($) => $.questions.phone), value: <bdi dir="ltr">{format.digits(question.phone)}</bdi> }]
      : []),
    ...(question.outlet ? [{ term: t(($) => $.questions.outlet), value: <bdi>{question.outlet}</bdi> }] : []),
    { term: t(($) => $.questions.language), value: languageNames[question.language] },
    { term: t(($) => $.questions.code), value: <bdi dir="ltr">{question.trackingCode}</bdi> },
  ];
  return (
    <>
      <RecordSection title={t(($) => $.questions.contact)}>
        <DescriptionList items={contact} />
      </RecordSection>
      {question.release && (
        <RecordSection title={t(($) => $.questions.about)}>
          <Link href={release}>
            <bdi>{question.release.title}</bdi>
          </Link>
        </RecordSection>
      )}
      {question.assignee && (
        <RecordSection title={t(($) => $.questions.people)}>
          <PersonChip name={question.assignee.name} detail={t(($) => $.questions.assignee)} />
          {question.answeredBy && question.answeredBy.id !== question.assignee.id && (
            <PersonChip name={question.answeredBy.name} detail={t(($) => $.questions.answeredBy)} />
          )}
        </RecordSection>
      )}
      <RecordSection title={t(($) => $.questions.dates)}>
        <DescriptionList
          items={[
            { term: t(($) => $.questions.askedAt), value: <Moment at={question.createdAt} /> },
            ...(question.deadlineText
              ? [{ term: t(($) => $.questions.deadline), value: <bdi>{question.deadlineText}</bdi> }]
              : []),
            ...(question.answeredAt
              ? [{ term: t(($) => $.questions.answeredAt), value: <Moment at={question.answeredAt} /> }]
              : []),
          ]}
        />
      </RecordSection>
      <Comments subjectType="PressQuestion" subjectId={question.id} />
      <Timeline subjectType="PressQuestion" subjectId={question.id} />
    </>
  );
}
