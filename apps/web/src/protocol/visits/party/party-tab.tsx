import type { Delegation } from '@ravabet/contracts/protocol/visits';
import { Button, EmptyState, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { mayPlan, useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';
import { DelegationCard } from './delegation-card.tsx';
import { DelegationDialog } from './delegation-dialog.tsx';
import { HostDialog } from './host-dialog.tsx';
import { ParticipantRow } from './participant-row.tsx';

/** Who comes, by delegation, and who of the house receives. */
export function PartyTab(): ReactNode {
  const { t } = useTranslation('visits');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const party = useQuery(visitsQueries.party(organizationId, visit.id)).data;
  const [naming, setNaming] = useState<Delegation | 'new' | null>(null);
  const [addsHost, setAddsHost] = useState(false);
  const canPlan = mayPlan(visit);
  if (!party) return <Skeleton className="h-40 w-full" />;
  const hosts = party.participants.filter(({ side }) => side === 'host');
  const guests = party.participants.filter(({ side }) => side === 'guest');
  const loose = guests.filter(({ delegationId }) => delegationId === null);
  const add = (label: string, onPress: () => void): ReactNode =>
    canPlan && (
      <Button size="small" icon={<Plus className="size-4" />} onPress={onPress}>
        {label}
      </Button>
    );
  return (
    <div className="flex flex-col gap-8">
      <RecordSection
        title={t(($) => $.party.delegations)}
        actions={add(
          t(($) => $.party.addDelegation),
          () => setNaming('new'),
        )}
      >
        {party.delegations.map((delegation) => (
          <DelegationCard
            key={delegation.id}
            delegation={delegation}
            members={guests.filter(({ delegationId }) => delegationId === delegation.id)}
            known={guests}
            delegations={party.delegations}
            onEdit={() => setNaming(delegation)}
          />
        ))}
        {(loose.length > 0 || party.delegations.length === 0) && (
          <DelegationCard delegation={null} members={loose} known={guests} delegations={party.delegations} />
        )}
      </RecordSection>
      <RecordSection
        title={t(($) => $.party.hosts)}
        actions={add(
          t(($) => $.party.addHost),
          () => setAddsHost(true),
        )}
      >
        {hosts.length === 0 && <EmptyState icon={<Users className="size-5" />} title={t(($) => $.party.noHosts)} />}
        <ul className="flex flex-col divide-y divide-line">
          {hosts.map((host) => (
            <ParticipantRow key={host.id} participant={host} delegations={party.delegations} />
          ))}
        </ul>
      </RecordSection>
      {naming && <DelegationDialog delegation={naming === 'new' ? null : naming} onClose={() => setNaming(null)} />}
      {addsHost && (
        <HostDialog without={hosts.flatMap(({ person }) => person?.id ?? [])} onClose={() => setAddsHost(false)} />
      )}
    </div>
  );
}
