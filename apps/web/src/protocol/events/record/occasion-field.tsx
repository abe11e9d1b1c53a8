import { localDateOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import { ComboBox } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { eventsQueries } from '../events.queries.ts';

interface OccasionFieldProps {
  value: string | null;
  startsAt: string | null;
  onChange: (id: string | null) => void;
}

/** The occasion that it is held for: one of the days around it. */
export function OccasionField({ value, startsAt, onChange }: OccasionFieldProps): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const organization = useOrganization();
  const [now] = useState(() => new Date().toISOString());
  const day = localDateOf(startsAt ?? now, organization.timeZone);
  const { data } = useQuery({
    ...eventsQueries.occasionsAround(organization.id, day),
    enabled: may(organization, 'Occasion.read'),
  });
  const seen = new Set<string>();
  const choices = (data?.items ?? []).flatMap(({ id, names, date }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, label: localized(names, format.language), description: format.date(date, 'long') }];
  });
  if (choices.length === 0) return null;
  return (
    <ComboBox
      key={`${day} ${choices.length}`}
      label={t(($) => $.field.occasion)}
      choices={choices}
      defaultValue={choices.some(({ id }) => id === value) ? value : null}
      onChange={onChange}
    />
  );
}
