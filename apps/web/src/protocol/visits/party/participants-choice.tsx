import { CheckboxGroup, Disclosure } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';
import { useParticipantName } from './use-participant-name.ts';

interface ParticipantsChoiceProps {
  label: string;
  /** nobody chosen: everybody */
  value: string[];
  onChange: (ids: string[]) => void;
  errorMessage?: string | undefined;
}

/** Who of the visit something is for. */
export function ParticipantsChoice({ label, value, onChange, errorMessage }: ParticipantsChoiceProps): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const nameOf = useParticipantName();
  const party = useQuery(visitsQueries.party(organizationId, visit.id)).data?.participants ?? [];
  if (party.length === 0) return null;
  const who =
    value.length === 0
      ? `: ${t(($) => $.item.everybody)}`
      : ` (${t(($) => $.item.count, { number: format.number(value.length) })})`;
  return (
    <Disclosure title={`${label}${who}`}>
      <CheckboxGroup
        label={label}
        hideLabel
        className="max-h-64 overflow-y-auto"
        value={value}
        onChange={onChange}
        choices={party.map((participant) => ({ id: participant.id, label: nameOf(participant) }))}
        {...(errorMessage && { errorMessage })}
      />
    </Disclosure>
  );
}
