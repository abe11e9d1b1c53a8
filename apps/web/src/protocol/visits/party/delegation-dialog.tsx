import { type Delegation, visitPartsRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Dialog, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { NamesFields, trimmedNames } from '../form/names-fields.tsx';
import { useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';

/** Names a delegation, or calls it otherwise. */
export function DelegationDialog({
  delegation,
  onClose,
}: {
  delegation: Delegation | null;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = usePartChange(visit.id);
  const { isPending, refusal, run } = useAttempt();
  const [id] = useState(newId);
  const [names, setNames] = useState(delegation?.names ?? { fa: '', ar: '', en: '', zh: '' });
  const [country, setCountry] = useState(delegation?.country ?? '');
  const [wasTried, setTried] = useState(false);
  const isWrong = !/^([A-Z]{2})?$/.test(country);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!names.fa.trim() || isWrong) return;
    const params = { organizationId, id: visit.id };
    const body = { names: trimmedNames(names), country };
    const send = () =>
      delegation
        ? call(visitPartsRoutes.updateDelegation, { params: { ...params, partId: delegation.id }, body })
        : call(visitPartsRoutes.addDelegation, { params, body: { id, ...body } });
    if (
      await run(() =>
        change.party(
          t(($) => $.party.saved),
          send,
        ),
      )
    )
      onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={delegation ? t(($) => $.party.editDelegation) : t(($) => $.party.addDelegation)}
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
        <NamesFields label={t(($) => $.party.delegationName)} value={names} onChange={setNames} wasTried={wasTried} />
        <TextField
          label={t(($) => $.party.country)}
          description={t(($) => $.party.countryHint)}
          valueDirection="ltr"
          maxLength={2}
          value={country}
          onChange={(text) => setCountry(text.toUpperCase())}
          {...(wasTried && isWrong && { errorMessage: t(($) => $.party.countryWrong) })}
        />
      </div>
    </Dialog>
  );
}
