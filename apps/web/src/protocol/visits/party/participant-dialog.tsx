import { localized } from '@ravabet/contracts/kernel';
import {
  type Delegation,
  participantRoles,
  type VisitParticipant,
  visitPartsRoutes,
} from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Checkbox, Dialog, Select } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { type HostRank, HostRankFields } from './host-rank-fields.tsx';
import { useParticipantName } from './use-participant-name.ts';

const none = 'none';

/** The part that somebody has in the visit. */
export function ParticipantDialog(props: {
  participant: VisitParticipant;
  delegations: readonly Delegation[];
  onClose: () => void;
}): ReactNode {
  const { participant, delegations, onClose } = props;
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const nameOf = useParticipantName();
  const change = usePartChange(visit.id);
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [role, setRole] = useState(participant.role);
  const [delegationId, setDelegationId] = useState(participant.delegationId);
  const [isFirst, setFirst] = useState(participant.isGuestOfHonour || participant.isPrincipalHost);
  const [rank, setRank] = useState<HostRank>({ rankId: participant.rankId, tookOfficeAt: participant.tookOfficeAt });
  const isGuest = participant.side === 'guest';
  const submit = async (): Promise<void> => {
    const params = { organizationId, id: visit.id, partId: participant.id };
    const own = isGuest ? { delegationId, isGuestOfHonour: isFirst } : { isPrincipalHost: isFirst, ...rank };
    const body = { version: participant.version, role, ...own };
    const done = t(($) => $.party.saved);
    if (await run(() => change.party(done, () => call(visitPartsRoutes.updateParticipant, { params, body }))))
      onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={nameOf(participant)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
          {c(($) => $.save)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <Select
          label={t(($) => $.party.role)}
          choices={participantRoles.map((id) => ({ id, label: t(($) => $.role[id]) }))}
          value={role}
          onChange={(id) => setRole(participantRoles.find((one) => one === id) ?? role)}
        />
        {isGuest && (
          <Select
            label={t(($) => $.party.delegation)}
            choices={[
              { id: none, label: t(($) => $.party.without) },
              ...delegations.map(({ id, names }) => ({ id, label: localized(names, language) })),
            ]}
            value={delegationId ?? none}
            onChange={(id) => setDelegationId(id === none ? null : id)}
          />
        )}
        {!isGuest && (
          <HostRankFields
            value={rank}
            onChange={(change) => setRank((now) => ({ ...now, ...change }))}
            errorAt={errorAt}
          />
        )}
        <Checkbox isSelected={isFirst} onChange={setFirst}>
          {isGuest ? t(($) => $.party.guestOfHonour) : t(($) => $.party.principalHost)}
        </Checkbox>
      </div>
    </Dialog>
  );
}
