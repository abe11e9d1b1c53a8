import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { newsroomRecordsQueries } from '../newsroom-records.queries.ts';
import { LookForm } from './look-form.tsx';
import { RecordsFrame } from './records-frame.tsx';
import { useNewsroomChange } from './use-newsroom-change.ts';

/** Colour, logo and the words about the organisation, with what they will look like. */
export function NewsroomLookPage(): ReactNode {
  const { t } = useTranslation('newsroom');
  const { id } = useOrganization();
  const { data, error, isPending } = useQuery(newsroomRecordsQueries.look(id));
  const change = useNewsroomChange();
  return (
    <RecordsFrame
      tab="look"
      title={t(($) => $.look.title)}
      description={t(($) => $.look.intro)}
      error={error}
      isPending={isPending}
      refusal={change.refusal}
    >
      {data && <LookForm key={`look ${data.version}`} look={data} change={change} />}
    </RecordsFrame>
  );
}
