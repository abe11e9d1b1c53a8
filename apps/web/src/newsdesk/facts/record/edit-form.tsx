import { type Fact, type FactOwner, factsRoutes } from '@ravabet/contracts/newsdesk/facts';
import { Banner, Button, Form, NumberField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { factsQueries } from '../facts.queries.ts';
import { LocalizedFields, trimmed } from './localized-fields.tsx';
import { OwnerField } from './owner-field.tsx';

const ownerOf = ({ ownerPerson, ownerUnit }: Fact): FactOwner | null => {
  if (ownerPerson) return { personId: ownerPerson.id };
  return ownerUnit ? { unitId: ownerUnit.id } : null;
};

/** What it is called, what is counted, who answers for it. The value has a form of its own, for it needs a reason. */
export function EditForm({ fact, onClose }: { fact: Fact; onClose: () => void }): ReactNode {
  const { t } = useTranslation('facts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [seen] = useState(fact);
  const [names, setNames] = useState(fact.names);
  const [unit, setUnit] = useState(fact.unit);
  const [owner, setOwner] = useState(() => ownerOf(fact));
  const [remindDays, setRemindDays] = useState(fact.remindDays);
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!names.fa.trim() || !owner) return;
    const done = await run(async () => {
      const changed = await call(factsRoutes.update, {
        params: { organizationId: organization.id, id: fact.id },
        body: { version: seen.version, names: trimmed(names), unit: trimmed(unit), owner, remindDays },
      });
      client.setQueryData(factsQueries.one(organization.id, fact.id).queryKey, changed);
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: factsQueries.all(organization.id) });
    sayDone(t(($) => $.step.update.done));
    onClose();
  };
  const required = c(($) => $.validation.required);
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
      <LocalizedFields
        legend={t(($) => $.names.title)}
        maxLength={300}
        isRequired
        errorMessage={wasTried && !names.fa.trim() ? required : undefined}
        value={names}
        onChange={setNames}
      />
      <LocalizedFields
        legend={t(($) => $.names.unitTitle)}
        description={t(($) => $.names.unitHint)}
        maxLength={60}
        value={unit}
        onChange={setUnit}
      />
      <OwnerField value={owner} onChange={setOwner} errorMessage={wasTried && !owner ? required : undefined} />
      <NumberField
        label={t(($) => $.field.remindDays)}
        minValue={0}
        maxValue={365}
        value={remindDays}
        onChange={(days) => setRemindDays(Number.isNaN(days) ? 0 : days)}
      />
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
