import { localized } from '@ravabet/contracts/kernel';
import { Banner, LinkButton, PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { GuestImporter } from '../../guests/share/guest-importer.tsx';
import { mayPlan } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';

/** A list of guests comes into one delegation of a visit, and who confirms it is back among them. */
export function ImportDelegationPage(): ReactNode {
  const { t } = useTranslation('visits');
  const { language } = useFormat();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { id: organizationId, slug } = useOrganization();
  const visit = useQuery({ ...visitsQueries.one(organizationId, id), throwOnError: true }).data;
  const party = useQuery({ ...visitsQueries.party(organizationId, id), throwOnError: true }).data;
  if (!visit || !party) return <Skeleton className="h-40 w-full" />;
  const back = paths.visit(slug, id, 'guests');
  // A delegation that is not there any more is answered by the server; guests without one are nobody's.
  const delegationId = search.get('delegation');
  const delegation = party.delegations.find((one) => one.id === delegationId);
  const guestIds = new Set(party.participants.flatMap(({ guest }) => guest?.id ?? []));
  const done = (): void => {
    void client.invalidateQueries({ queryKey: visitsQueries.all(organizationId) });
    void navigate(back);
  };
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader
        title={
          delegation
            ? t(($) => $.party.importInto, { name: localized(delegation.names, language) })
            : t(($) => $.party.importLoose)
        }
        description={t(($) => $.party.importWhat, { visit: visit.title })}
        actions={<LinkButton href={back}>{t(($) => $.party.backToParty)}</LinkButton>}
      />
      {mayPlan(visit) ? (
        <GuestImporter visit={{ id, delegationId, guestIds }} onDone={done} />
      ) : (
        <Banner tone="info" title={t(($) => $.party.importClosed)} />
      )}
    </div>
  );
}
