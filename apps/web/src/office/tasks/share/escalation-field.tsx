import {
  type EscalationReceiver,
  escalationRelations,
  type EscalationStep,
  escalationUnits,
  mostOfUnit,
} from '@ravabet/contracts/office/tasks';
import { Button, IconButton, NumberField, Select, TagField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { tasksQueries } from '../tasks.queries.ts';

const mostSteps = 10;
const newStep: EscalationStep = { tell: [{ relation: 'owner' }], when: 'after', amount: 1, unit: 'workingDays' };

const idOf = (receiver: EscalationReceiver): string => ('personId' in receiver ? receiver.personId : receiver.relation);
function receiverOf(id: string): EscalationReceiver {
  const relation = escalationRelations.find((one) => one === id);
  return relation ? { relation } : { personId: id };
}

/** Whether the API would take them. */
export const areEscalationSteps = (steps: readonly EscalationStep[]): boolean =>
  steps.every(({ tell, amount, unit }) => tell.length > 0 && amount <= mostOfUnit[unit]);

interface EscalationFieldProps {
  steps: readonly EscalationStep[];
  onChange: (steps: EscalationStep[]) => void;
}

/** Who is told, and how long before or after a task is due: of one task, or of all that have no steps of their own. */
export function EscalationField({ steps, onChange }: EscalationFieldProps): ReactNode {
  const { t } = useTranslation('tasks');
  return (
    <div className="flex flex-col gap-3">
      {steps.length === 0 && <p className="text-13 text-quiet">{t(($) => $.escalation.none)}</p>}
      <ol className="flex flex-col gap-3">
        {steps.map((step, place) => (
          <StepFields
            // Steps have no identity of their own: their place is who they are.
            key={place}
            step={step}
            place={place}
            onChange={(changed) => onChange(steps.toSpliced(place, 1, changed))}
            onRemove={() => onChange(steps.toSpliced(place, 1))}
          />
        ))}
      </ol>
      {steps.length < mostSteps && (
        <Button
          size="small"
          className="w-fit"
          icon={<Plus className="size-4" />}
          onPress={() => onChange([...steps, newStep])}
        >
          {t(($) => $.escalation.add)}
        </Button>
      )}
    </div>
  );
}

interface StepFieldsProps {
  step: EscalationStep;
  place: number;
  onChange: (step: EscalationStep) => void;
  onRemove: () => void;
}

function StepFields({ step, place, onChange, onRemove }: StepFieldsProps): ReactNode {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const organization = useOrganization();
  const people = useQuery(tasksQueries.colleagues(organization.id)).data?.items ?? [];
  const number = format.number(place + 1);
  const most = mostOfUnit[step.unit];
  return (
    <li>
      <fieldset className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-card p-3">
        <legend className="sr-only">{t(($) => $.escalation.step, { number })}</legend>
        <div className="flex items-start justify-between gap-2">
          <TagField
            className="flex-1"
            label={t(($) => $.escalation.tell)}
            isRequired
            choices={[
              ...escalationRelations.map((id) => ({ id, label: t(($) => $.escalation.receiver[id]) })),
              ...people.map((person) => ({ id: person.personId, label: person.name, description: person.jobTitle })),
            ]}
            value={step.tell.map(idOf)}
            onChange={(ids) => onChange({ ...step, tell: ids.slice(0, 6).map(receiverOf) })}
            {...(step.tell.length === 0 && { errorMessage: t(($) => $.escalation.noReceiver) })}
          />
          <IconButton
            label={t(($) => $.escalation.remove, { number })}
            icon={<Trash2 aria-hidden="true" className="size-4" />}
            onPress={onRemove}
          />
        </div>
        <div className="grid gap-3 sm:grid-cols-3">
          <NumberField
            label={t(($) => $.escalation.amount)}
            value={step.amount}
            minValue={0}
            maxValue={1440}
            onChange={(value) => onChange({ ...step, amount: Number.isFinite(value) ? Math.round(value) : 0 })}
            {...(step.amount > most && {
              errorMessage: t(($) => $.escalation.tooMuch, { number: format.number(most) }),
            })}
          />
          <Select
            label={t(($) => $.escalation.unit)}
            value={step.unit}
            choices={escalationUnits.map((id) => ({ id, label: t(($) => $.escalation.units[id]) }))}
            onChange={(id) => onChange({ ...step, unit: escalationUnits.find((one) => one === id) ?? step.unit })}
          />
          <Select
            label={t(($) => $.escalation.when)}
            value={step.when}
            choices={(['before', 'after'] as const).map((id) => ({ id, label: t(($) => $.escalation.whens[id]) }))}
            onChange={(id) => onChange({ ...step, when: id === 'before' ? 'before' : 'after' })}
          />
        </div>
      </fieldset>
    </li>
  );
}
