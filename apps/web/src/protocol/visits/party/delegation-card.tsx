import { localized } from '@ravabet/contracts/kernel';
import { type Delegation, type VisitParticipant, visitPartsRoutes } from '@ravabet/contracts/protocol/visits';
import { IconButton, LinkButton } from '@ravabet/ui';
import { FileInput, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { countryName } from '../../guests/share/guest-names.ts';
import { GuestPicker } from '../../guests/share/guest-picker.tsx';
import { mayPlan, useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { ParticipantRow } from './participant-row.tsx';

interface DelegationCardProps {
  /** null: guests without one */
  delegation: Delegation | null;
  members: readonly VisitParticipant[];
  known: readonly VisitParticipant[];
  delegations: readonly Delegation[];
  onEdit?: () => void;
}

/** The guests of one delegation, or those without one, and the ways in which more come. */
export function DelegationCard({ delegation, members, known, delegations, onEdit }: DelegationCardProps): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { visit } = useVisit();
  const organization = useOrganization();
  const { id: organizationId, slug } = organization;
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
      {canPlan && may(organization, 'Guest.create') && may(organization, 'Guest.update') && (
        <div>
          <LinkButton
            size="small"
            icon={<FileInput className="size-4" />}
            href={paths.importDelegation(slug, visit.id, delegation?.id)}
          >
            {t(($) => $.party.import)}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
