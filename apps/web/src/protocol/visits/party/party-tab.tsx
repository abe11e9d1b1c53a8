import { localized } from '@ravabet/contracts/kernel';
import { type Delegation, type VisitParticipant, visitPartsRoutes } from '@ravabet/contracts/protocol/visits';
import { Button, EmptyState, IconButton, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Pencil, Plus, Trash2, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { countryName } from '../../guests/share/guest-names.ts';
import { GuestPicker } from '../../guests/share/guest-picker.tsx';
import { mayPlan, useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { visitsQueries } from '../visits.queries.ts';
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

interface DelegationCardProps {
  /** null: guests without one */
  delegation: Delegation | null;
  members: readonly VisitParticipant[];
  known: readonly VisitParticipant[];
  delegations: readonly Delegation[];
  onEdit?: () => void;
}

function DelegationCard({ delegation, members, known, delegations, onEdit }: DelegationCardProps): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const change = usePartChange(visit.id);
  const sayProblem = useProblemToast();
  const params = { organizationId, id: visit.id };
  const name = delegation ? localized(delegation.names, format.language) : t(($) => $.party.without);
  const pick = (guestId: string): void => {
    const body = { id: newId(), side: 'guest' as const, guestId, delegationId: delegation?.id ?? null };
    void change
      .party(
        t(($) => $.party.added),
        () => call(visitPartsRoutes.addParticipant, { params, body }),
      )
      .catch(sayProblem);
  };
  const remove = (partId: string): void =>
    void change
      .party(
        t(($) => $.party.removed),
        () => call(visitPartsRoutes.removeDelegation, { params: { ...params, partId }, body: {} }),
      )
      .catch(sayProblem);
  const canPlan = mayPlan(visit);
  return (
    <section aria-label={name} className="flex flex-col gap-3 rounded-card border border-line bg-card p-4">
      <header className="flex min-h-8 items-center gap-2">
        <h3 className="min-w-0 flex-1 font-bold">
          <bdi>{name}</bdi>
          <span className="ms-2 text-13 font-normal text-quiet">
            {format.list([
              ...(delegation?.country ? [countryName(delegation.country, format.language)] : []),
              t(($) => $.item.count, { number: format.number(members.length) }),
            ])}
          </span>
        </h3>
        {canPlan && delegation && (
          <>
            {members.length === 0 && (
              <IconButton
                label={t(($) => $.party.removeDelegation)}
                icon={<Trash2 className="size-4" />}
                onPress={() => remove(delegation.id)}
              />
            )}
            <IconButton
              label={t(($) => $.party.editDelegation)}
              icon={<Pencil className="size-4" />}
              onPress={() => onEdit?.()}
            />
          </>
        )}
      </header>
      {members.length === 0 && <p className="text-13 text-quiet">{t(($) => $.party.noGuests)}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {members.map((member) => (
          <ParticipantRow key={member.id} participant={member} delegations={delegations} />
        ))}
      </ul>
      {canPlan && (
        <GuestPicker
          label={t(($) => $.party.addGuest)}
          clearsAfterPick
          without={known.flatMap(({ guest }) => guest?.id ?? [])}
          onPick={({ id }) => pick(id)}
        />
      )}
    </section>
  );
}
