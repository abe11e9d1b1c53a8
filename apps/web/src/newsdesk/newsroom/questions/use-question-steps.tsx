import { type PressQuestion, pressQuestionsRoutes as routes } from '@ravabet/contracts/newsdesk/newsroom';
import { Button, ComboBox, Dialog, TextArea } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { reachQueries } from '../reach.queries.ts';

type Verb = 'assign' | 'answer' | 'close';

/** The buttons of a question: what the API offers, with the reason where one may not. */
export function useQuestionSteps(
  question: PressQuestion,
  answer: string,
): { next: ReactNode; others: ReactNode; dialogs: ReactNode } {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const [asking, setAsking] = useState<'assign' | 'close' | null>(null);
  const [reason, setReason] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const [pending, setPending] = useState<Verb | null>(null);
  const people = useQuery({ ...reachQueries.colleagues(organization.id), enabled: asking === 'assign' });
  const params = { organizationId: organization.id, id: question.id };
  const { version } = question;

  const send = (verb: Verb): Promise<PressQuestion> => {
    if (verb === 'answer') return call(routes.answer, { params, body: { version, answer } });
    if (verb === 'close') return call(routes.close, { params, body: { version, reason: reason.trim() } });
    return call(routes.assign, { params, body: { version, personId } });
  };
  const take = async (verb: Verb): Promise<void> => {
    setPending(verb);
    try {
      client.setQueryData(reachQueries.question(organization.id, question.id).queryKey, await send(verb));
      setAsking(null);
      sayDone(t(($) => $.questions.step[verb].done));
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(null);
      void client.invalidateQueries({ queryKey: reachQueries.allQuestions(organization.id) });
    }
  };
  const of = (verb: Verb) => question.allowedActions.find((action) => action.verb === verb);
  const [assign, sendAnswer, close] = [of('assign'), of('answer'), of('close')];
  return {
    next: sendAnswer ? (
      <Button
        variant="primary"
        isPending={pending === 'answer'}
        isDisabled={answer === ''}
        disabledReason={refusal(sendAnswer.disabledReason)}
        onPress={() => void take('answer')}
      >
        {t(($) => $.questions.step.answer.label)}
      </Button>
    ) : (
      assign && (
        <Button
          variant="primary"
          isPending={pending === 'assign'}
          disabledReason={refusal(assign.disabledReason)}
          onPress={() => void take('assign')}
        >
          {t(($) => $.questions.step.assign.take)}
        </Button>
      )
    ),
    others: (
      <>
        {close && (
          <Button disabledReason={refusal(close.disabledReason)} onPress={() => setAsking('close')}>
            {t(($) => $.questions.step.close.label)}
          </Button>
        )}
        {assign && (
          <Button disabledReason={refusal(assign.disabledReason)} onPress={() => setAsking('assign')}>
            {t(($) => $.questions.step.assign.label)}
          </Button>
        )}
      </>
    ),
    dialogs: asking && (
      <Dialog
        isOpen
        onOpenChange={(open) => !open && setAsking(null)}
        title={t(($) => $.questions.step[asking].label)}
        closeLabel={c(($) => $.close)}
        actions={
          <Button
            variant="primary"
            isDisabled={asking === 'close' ? !reason.trim() : personId === null}
            isPending={pending === asking}
            onPress={() => void take(asking)}
          >
            {t(($) => $.questions.step[asking].label)}
          </Button>
        }
      >
        {asking === 'close' ? (
          <TextArea
            label={t(($) => $.questions.step.close.reason)}
            isRequired
            autoFocus
            maxLength={2000}
            value={reason}
            onChange={setReason}
          />
        ) : (
          <ComboBox
            label={t(($) => $.questions.step.assign.who)}
            choices={(people.data?.items ?? []).map((member) => ({
              id: member.personId,
              label: member.name,
              description: member.jobTitle,
            }))}
            onChange={setPersonId}
          />
        )}
      </Dialog>
    ),
  };
}
