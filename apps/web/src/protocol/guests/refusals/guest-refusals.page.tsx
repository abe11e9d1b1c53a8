import { LinkButton, PageHeader, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { guestsQueries } from '../guests.queries.ts';
import { EntryForm } from './entry-form.tsx';
import { EntryLine } from './entry-line.tsx';
import { LikenessCard } from './likeness-card.tsx';

/** Who is not received, and whose name is like theirs: a person decides each, never the list. */
export function GuestRefusalsPage(): ReactNode {
  const { t } = useTranslation('guests');
  const organization = useOrganization();
  const entries = useQuery(guestsQueries.refusals(organization.id));
  const open = useQuery(guestsQueries.likenesses(organization.id));
  return (
    <div className="measure flex flex-col gap-8">
      <PageHeader
        title={t(($) => $.refusals.title)}
        description={t(($) => $.refusals.description)}
        actions={<LinkButton href={paths.guests(organization.slug)}>{t(($) => $.title)}</LinkButton>}
      />
      <RecordSection title={t(($) => $.refusals.open)}>
        {open.isPending && <Skeleton className="h-24 w-full" />}
        {open.data?.items.length === 0 && <p className="text-quiet">{t(($) => $.refusals.noOpen)}</p>}
        <ul className="flex flex-col gap-4">
          {open.data?.items.map((likeness) => (
            <li key={`${likeness.guest.id} ${likeness.entry.id}`}>
              <LikenessCard likeness={likeness} />
            </li>
          ))}
        </ul>
      </RecordSection>
      <RecordSection title={t(($) => $.refusals.entries)}>
        {entries.data?.items.length === 0 && <p className="text-quiet">{t(($) => $.refusals.empty)}</p>}
        <ul className="flex flex-col gap-3">
          {entries.data?.items.map((entry) => (
            <li key={entry.id}>
              <EntryLine entry={entry} />
            </li>
          ))}
        </ul>
      </RecordSection>
      <EntryForm />
    </div>
  );
}
