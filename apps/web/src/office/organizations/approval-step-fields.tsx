import { localized, roles } from '@ravabet/contracts/kernel';
import type { ApprovalDecider, ApprovalDue, ApprovalStepRule } from '@ravabet/contracts/office/organizations';
import { IconButton, Select } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { useFormat } from '../../shared/use-format.ts';
import { NamesFields } from './names-fields.tsx';
import { organizationsQueries } from './organizations.queries.ts';

interface ApprovalStepFieldsProps {
  step: ApprovalStepRule;
  place: number;
  count: number;
  onChange: (step: ApprovalStepRule) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** Roles that can decide on a release. */
const deciding = ['pr-manager', 'head', 'spokesperson', 'pr-officer', 'analyst', 'protocol-officer'] as const;
const noDue = 'none';
const hours = [2, 4, 8, 16];
const days = [1, 2, 3, 5, 10];

const idOfDecider = (decider: ApprovalDecider): string =>
  'role' in decider
    ? `role ${decider.role}`
    : 'personId' in decider
      ? `person ${decider.personId}`
      : `unit ${decider.headOfUnitId}`;
function deciderOf(id: string): ApprovalDecider | null {
  const [kind = '', value = ''] = id.split(' ');
  if (kind === 'person') return { personId: value };
  if (kind === 'unit') return { headOfUnitId: value };
  const role = roles.find((one) => one === value);
  return role ? { role } : null;
}
const idOfDue = (due: ApprovalDue | null): string =>
  due === null ? noDue : 'workingHours' in due ? `hours ${due.workingHours}` : `days ${due.workingDays}`;
function dueOf(id: string): ApprovalDue | null {
  const [unit = '', n = ''] = id.split(' ');
  if (unit === 'hours') return { workingHours: Number(n) };
  return unit === 'days' ? { workingDays: Number(n) } : null;
}

/** One step: its name, who decides, how long it may wait, and its place. */
export function ApprovalStepFields(props: ApprovalStepFieldsProps): ReactNode {
  const { step, place, count, onChange, onMove, onRemove } = props;
  const { t } = useTranslation('organizations');
  const { t: c } = useTranslation('common');
  const { id } = useOrganization();
  const format = useFormat();
  const units = useQuery(organizationsQueries.units(id)).data?.items ?? [];
  const people = useQuery(organizationsQueries.people(id)).data?.items ?? [];
  const number = format.number(place + 1);
  const deciders = [
    ...deciding.map((role) => ({ id: `role ${role}`, label: c(($) => $.roles[role]) })),
    ...units
      .filter((unit) => !unit.archived || idOfDecider(step.decider) === `unit ${unit.id}`)
      .map((unit) => ({
        id: `unit ${unit.id}`,
        label: t(($) => $.approval.headOf, { unit: localized(unit.names, format.language) }),
      })),
    ...people.map((person) => ({ id: `person ${person.personId}`, label: person.name })),
  ];
  const dues = [
    { id: noDue, label: t(($) => $.approval.noDue) },
    ...hours.map((n) => ({ id: `hours ${n}`, label: t(($) => $.approval.hours, { number: format.number(n) }) })),
    ...days.map((n) => ({ id: `days ${n}`, label: t(($) => $.approval.days, { number: format.number(n) }) })),
  ];
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-card p-3">
      <NamesFields
        label={t(($) => $.approval.name, { number })}
        names={step.names}
        onChange={(names) => onChange({ ...step, names })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={t(($) => $.approval.decider, { number })}
          choices={deciders}
          value={idOfDecider(step.decider)}
          onChange={(chosen) => {
            const decider = deciderOf(chosen ?? '');
            if (decider) onChange({ ...step, decider });
          }}
        />
        <Select
          label={t(($) => $.approval.due, { number })}
          choices={dues}
          value={idOfDue(step.due)}
          onChange={(chosen) => onChange({ ...step, due: dueOf(chosen ?? noDue) })}
        />
      </div>
      <div className="flex gap-1">
        <IconButton
          label={t(($) => $.approval.up, { number })}
          icon={<ArrowUp aria-hidden="true" className="size-4" />}
          isDisabled={place === 0}
          onPress={() => onMove(-1)}
        />
        <IconButton
          label={t(($) => $.approval.down, { number })}
          icon={<ArrowDown aria-hidden="true" className="size-4" />}
          isDisabled={place === count - 1}
          onPress={() => onMove(1)}
        />
        <IconButton
          label={t(($) => $.approval.remove, { number })}
          icon={<Trash2 aria-hidden="true" className="size-4" />}
          isDisabled={count === 1}
          onPress={onRemove}
        />
      </div>
    </li>
  );
}
