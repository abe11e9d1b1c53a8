import { participantRoles, visitPartsRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Dialog, Select } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { PersonSelect } from '../form/person-select.tsx';
import { useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { type HostRank, HostRankFields } from './host-rank-fields.tsx';

/** Somebody of the house who receives. */
export function HostDialog({ without, onClose }: { without: readonly string[]; onClose: () => void }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = usePartChange(visit.id);
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [personId, setPersonId] = useState<string | null>(null);
  const [role, setRole] = useState<(typeof participantRoles)[number]>('member');
  const [rank, setRank] = useState<HostRank>({ rankId: null, tookOfficeAt: null });
  const [wasTried, setTried] = useState(false);
  const missing = wasTried && !personId ? c(($) => $.validation.required) : errorAt('/personId');
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!personId) return;
    const params = { organizationId, id: visit.id };
    const body = { id, side: 'host' as const, personId, role, ...rank };
    const done = t(($) => $.party.added);
    if (await run(() => change.party(done, () => call(visitPartsRoutes.addParticipant, { params, body })))) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.party.addHost)}
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
        <PersonSelect
          label={t(($) => $.party.person)}
          value={personId}
          without={without}
          isRequired
          onChange={setPersonId}
          {...(missing && { errorMessage: missing })}
        />
        <Select
          label={t(($) => $.party.role)}
          choices={participantRoles.map((one) => ({ id: one, label: t(($) => $.role[one]) }))}
          value={role}
          onChange={(one) => setRole(participantRoles.find((known) => known === one) ?? role)}
        />
        <HostRankFields
          value={rank}
          onChange={(change) => setRank((now) => ({ ...now, ...change }))}
          errorAt={errorAt}
        />
      </div>
    </Dialog>
  );
}
