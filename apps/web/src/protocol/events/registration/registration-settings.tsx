import { languages } from '@ravabet/contracts/kernel';
import { type EventRecord, eventsRoutes } from '@ravabet/contracts/protocol/events';
import { Banner, Button, Checkbox, Form, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { QuestionBuilder } from '../../support-requests/share/question-builder.tsx';
import { isFaulty, sentQuestion } from '../../support-requests/share/question-draft.ts';
import { eventsQueries } from '../events.queries.ts';
import { MomentField } from '../record/moment-field.tsx';

/** What the public page says, asks and promises. */
export function RegistrationSettings({ event, onClose }: { event: EventRecord; onClose: () => void }): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [seen] = useState(event);
  const [draft, setDraft] = useState(event.registration);
  const [wasTried, setTried] = useState(false);
  const set = (change: Partial<typeof draft>): void => setDraft((now) => ({ ...now, ...change }));
  const submit = async (): Promise<void> => {
    setTried(true);
    if (draft.questions.some(isFaulty)) return;
    const params = { organizationId: organization.id, id: seen.id };
    const registration = { ...draft, questions: draft.questions.map(sentQuestion) };
    const done = await run(async () => {
      const changed = await call(eventsRoutes.setRegistration, {
        params,
        body: { version: seen.version, registration },
      });
      client.setQueryData(eventsQueries.one(organization.id, seen.id).queryKey, changed);
    });
    if (!done) return;
    sayDone(t(($) => $.settings.done));
    onClose();
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.settings.edit)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 font-medium">{t(($) => $.settings.intro)}</legend>
        {languages.map((language) => (
          <TextArea
            key={language}
            label={c(($) => $.languages[language])}
            rows={3}
            maxLength={2000}
            value={draft.intro[language]}
            onChange={(text) => set({ intro: { ...draft.intro, [language]: text } })}
          />
        ))}
      </fieldset>
      <MomentField
        label={t(($) => $.settings.closesAt)}
        description={t(($) => $.settings.closesHint)}
        value={draft.closesAt}
        onChange={(closesAt) => set({ closesAt })}
      />
      <Checkbox isSelected={draft.needsApproval} onChange={(needsApproval) => set({ needsApproval })}>
        {t(($) => $.settings.needsApproval)}
      </Checkbox>
      <Checkbox isSelected={draft.hasWaitingList} onChange={(hasWaitingList) => set({ hasWaitingList })}>
        {t(($) => $.settings.hasWaitingList)}
      </Checkbox>
      <QuestionBuilder value={draft.questions} onChange={(questions) => set({ questions })} wasTried={wasTried} />
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
