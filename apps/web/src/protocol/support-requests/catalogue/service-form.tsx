import { Banner, Button, Checkbox, Form, LinkButton, NumberField, RadioGroup } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { NamesFields } from '../share/names-fields.tsx';
import { QuestionBuilder } from '../share/question-builder.tsx';
import { isSendable, type ServiceDraft, sentOf } from './service-draft.ts';

interface ServiceFormProps {
  initial: ServiceDraft;
  onSend: (draft: ServiceDraft) => Promise<void>;
}

/** What is offered: its names, what one gets, how long it takes, how much a day can bear, and what has to be asked. */
export function ServiceForm({ initial, onSend }: ServiceFormProps): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const { slug } = useOrganization();
  const { isPending, refusal, run } = useAttempt();
  const [draft, setDraft] = useState(initial);
  const [wasTried, setTried] = useState(false);
  const set = (change: Partial<ServiceDraft>): void => setDraft((now) => ({ ...now, ...change }));
  const submit = async (): Promise<void> => {
    setTried(true);
    if (isSendable(draft)) await run(() => onSend(sentOf(draft)));
  };
  return (
    <Form
      className="measure"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {wasTried && !isSendable(draft) && <Banner tone="danger" isLive title={c(($) => $.formErrors)} />}
      <NamesFields
        legend={t(($) => $.catalogue.name)}
        maxLength={200}
        isRequired
        value={draft.names}
        onChange={(names) => set({ names })}
        errorMessage={wasTried && !draft.names.fa.trim() ? c(($) => $.validation.required) : undefined}
      />
      <NamesFields
        legend={t(($) => $.catalogue.deliverables)}
        maxLength={500}
        value={draft.deliverables}
        onChange={(deliverables) => set({ deliverables })}
      />
      <RadioGroup
        label={t(($) => $.catalogue.kind)}
        value={draft.isAtTime ? 'time' : 'day'}
        onChange={(kind) => set({ isAtTime: kind === 'time' })}
        choices={[
          { id: 'time', label: t(($) => $.catalogue.atTime) },
          { id: 'day', label: t(($) => $.catalogue.onDay) },
        ]}
      />
      <NumberField
        label={t(($) => $.catalogue.lead)}
        className="max-w-48"
        minValue={0}
        maxValue={250}
        value={draft.leadWorkingDays}
        onChange={(days) => set({ leadWorkingDays: Number.isFinite(days) ? Math.round(days) : 0 })}
      />
      <Checkbox
        isSelected={draft.dailyCapacity !== null}
        onChange={(isLimited) => set({ dailyCapacity: isLimited ? 1 : null })}
      >
        {t(($) => $.catalogue.limited)}
      </Checkbox>
      {draft.dailyCapacity !== null && (
        <NumberField
          label={t(($) => $.catalogue.capacity)}
          className="max-w-48"
          minValue={1}
          maxValue={1000}
          value={draft.dailyCapacity}
          onChange={(capacity) => set({ dailyCapacity: Number.isFinite(capacity) ? Math.round(capacity) : 1 })}
        />
      )}
      <QuestionBuilder value={draft.questions} onChange={(questions) => set({ questions })} wasTried={wasTried} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
        <LinkButton variant="quiet" href={paths.supportServices(slug)}>
          {c(($) => $.cancel)}
        </LinkButton>
      </div>
    </Form>
  );
}
