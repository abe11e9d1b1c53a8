import { ComboBox } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useOrganization } from '../../../shared/organization.ts';
import { visitsQueries } from '../visits.queries.ts';

interface PersonSelectProps {
  label: string;
  value: string | null;
  onChange: (personId: string | null) => void;
  isDisabled?: boolean;
  isRequired?: boolean;
  errorMessage?: string;
  /** who is not offered */
  without?: readonly string[];
}

/** A colleague, by name. */
export function PersonSelect(props: PersonSelectProps): ReactNode {
  const { label, value, onChange, errorMessage, without = [], ...rest } = props;
  const organization = useOrganization();
  const colleagues = useQuery(visitsQueries.colleagues(organization.id)).data?.items ?? [];
  return (
    <ComboBox
      key={colleagues.length}
      label={label}
      choices={colleagues
        .filter(({ personId }) => !without.includes(personId))
        .map(({ personId, name, jobTitle }) => ({ id: personId, label: name, description: jobTitle }))}
      defaultValue={value}
      onChange={onChange}
      {...rest}
      {...(errorMessage && { errorMessage })}
    />
  );
}
