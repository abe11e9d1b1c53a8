import {
  type SupportQuestion,
  type SupportRequest,
  supportRequestsRoutes,
} from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, Form, Skeleton, TextArea, TextField } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { QuestionField } from '../ask/question-field.tsx';
import { answersOf, type DraftAnswer } from '../ask/request-draft.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';

interface EditRequestProps {
  request: SupportRequest;
  onClose: () => void;
}

/** Until it is accepted it may be said better; day and service stay what they are. */
export function EditRequest({ request, onClose }: EditRequestProps): ReactNode {
  const organization = useOrganization();
  const service = useQuery(supportRequestsQueries.service(organization.id, request.service.id)).data;
  if (!service) return <Skeleton className="h-64 w-full" />;
  // Those that were asked then, and those that nobody answered.
  const questions = service.questions.map(
    (question) => request.answers.find((one) => one.question.id === question.id)?.question ?? question,
  );
  return <EditForm request={request} questions={questions} onClose={onClose} />;
}

function EditForm({
  request,
  questions,
  onClose,
}: EditRequestProps & { questions: readonly SupportQuestion[] }): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, errorAt, run } = useAttempt();
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen] = useState(request);
  const [title, setTitle] = useState(request.title);
  const [place, setPlace] = useState(request.place);
  const [note, setNote] = useState(request.note);
  const [answers, setAnswers] = useState<Record<string, DraftAnswer>>(() =>
    Object.fromEntries(
      request.answers.map(({ question, value }) => [
        question.id,
        typeof value === 'number' ? format.number(value, { maximumFractionDigits: 6, useGrouping: false }) : value,
      ]),
    ),
  );
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!title.trim()) return;
    const done = await run(async () => {
      const changed = await call(supportRequestsRoutes.update, {
        params: { organizationId: organization.id, id: seen.id },
        body: {
          version: seen.version,
          title: title.trim(),
          place: place.trim(),
          note: note.trim(),
          ...(questions.length > 0 && { answers: answersOf(questions, answers) }),
        },
      });
      client.setQueryData(supportRequestsQueries.one(organization.id, seen.id).queryKey, changed);
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: supportRequestsQueries.all(organization.id) });
    sayDone(t(($) => $.step.update.done));
    onClose();
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.step.update.label)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextField
        label={t(($) => $.field.title)}
        isRequired
        autoFocus
        maxLength={300}
        value={title}
        onChange={setTitle}
        {...(wasTried && !title.trim() && { errorMessage: c(($) => $.validation.required) })}
      />
      <TextField label={t(($) => $.field.place)} maxLength={300} value={place} onChange={setPlace} />
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          id={`edit-${question.id}`}
          question={question}
          value={answers[question.id]}
          errorMessage={errorAt(`/answers/${question.id}`)}
          onChange={(value) => setAnswers({ ...answers, [question.id]: value })}
        />
      ))}
      <TextArea label={t(($) => $.field.note)} maxLength={5000} value={note} onChange={setNote} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
