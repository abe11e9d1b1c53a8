import { localized } from '@ravabet/contracts/kernel';
import { type Delegation, type VisitParticipant, visitPartsRoutes } from '@ravabet/contracts/protocol/visits';
import { Badge, ConfirmDialog, IconButton, Link, Menu } from '@ravabet/ui';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { GuestName } from '../../guests/share/guest-name.tsx';
import { useRanks } from '../../guests/share/use-ranks.ts';
import { mayPlan, useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { ParticipantDialog } from './participant-dialog.tsx';
import { useParticipantName } from './use-participant-name.ts';

interface ParticipantRowProps {
  participant: VisitParticipant;
  delegations: readonly Delegation[];
}

/** Somebody of the visit: the name as the reader may see it, and the part they have. */
export function ParticipantRow({ participant, delegations }: ParticipantRowProps): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const organization = useOrganization();
  const { visit } = useVisit();
  const nameOf = useParticipantName();
  const change = usePartChange(visit.id);
  const sayProblem = useProblemToast();
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const { guest, side, version, id: partId } = participant;
  const name = nameOf(participant);
  const ranks = useRanks();
  const rank = ranks.find((one) => one.id === participant.rankId)?.label ?? '';
  const title = guest ? [localized(guest.titles, language), localized(guest.workplaces, language)] : [rank];
  const remove = (): void => {
    setDoing(null);
    const params = { organizationId: organization.id, id: visit.id, partId };
    void change
      .party(
        t(($) => $.party.removed),
        () => call(visitPartsRoutes.removeParticipant, { params, body: { version } }),
      )
      .catch(sayProblem);
  };
  const shown = guest ? <GuestName names={guest.names} honorifics={guest.honorifics} showOthers /> : <bdi>{name}</bdi>;
  return (
    <li className="flex items-start gap-2 py-2">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          {guest && may(organization, 'Guest.read') ? (
            <Link href={paths.guest(organization.slug, guest.id)}>{shown}</Link>
          ) : (
            shown
          )}
          <Badge>{t(($) => $.role[participant.role])}</Badge>
          {participant.isGuestOfHonour && <Badge tone="accent">{t(($) => $.party.guestOfHonour)}</Badge>}
          {participant.isPrincipalHost && <Badge tone="accent">{t(($) => $.party.principalHost)}</Badge>}
          {side === 'guest' && guest && !guest.hasRank && <Badge tone="waiting">{t(($) => $.party.noRank)}</Badge>}
          {participant.admission === 'awaiting-approval' && <Badge tone="waiting">{t(($) => $.party.walkIn)}</Badge>}
        </div>
        {title.some(Boolean) && <bdi className="text-13 text-quiet">{title.filter(Boolean).join(' · ')}</bdi>}
      </div>
      {mayPlan(visit) && (
        <Menu
          label={`${c(($) => $.more)}: ${name}`}
          placement="bottom end"
          groups={[
            {
              id: 'more',
              entries: [
                { id: 'edit', label: t(($) => $.party.edit), onAction: () => setDoing('edit') },
                { id: 'remove', label: t(($) => $.party.remove), onAction: () => setDoing('remove') },
              ],
            },
          ]}
          trigger={
            <IconButton hideTooltip label={`${c(($) => $.more)}: ${name}`} icon={<Ellipsis className="size-4.5" />} />
          }
        />
      )}
      {doing === 'edit' && (
        <ParticipantDialog participant={participant} delegations={delegations} onClose={() => setDoing(null)} />
      )}
      {doing === 'remove' && (
        <ConfirmDialog
          isOpen
          onOpenChange={(isOpen) => !isOpen && setDoing(null)}
          title={`${t(($) => $.party.remove)}: ${name}`}
          labels={{ confirm: t(($) => $.party.remove), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
          tone="danger"
          onConfirm={remove}
        >
          {t(($) => $.party.removeWhat)}
        </ConfirmDialog>
      )}
    </li>
  );
}
