import { type Campaign, campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
import { Button, Dialog, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { useCampaignChange } from './use-campaign-change.ts';

const verbs = ['start', 'update', 'reopen', 'close'] as const;
type Verb = (typeof verbs)[number];

/** The buttons of a campaign: what the API offers, with the reason where one may not. */
export function useCampaignSteps(
  campaign: Campaign,
  onEdit: () => void,
): { next: ReactNode; others: ReactNode; dialogs: ReactNode } {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const refusalText = useRefusalText();
  const { params, isPending, refusal, run } = useCampaignChange(campaign.id);
  const [isClosing, setClosing] = useState(false);
  const [reason, setReason] = useState('');
  const { version } = campaign;
  const take = async (verb: 'start' | 'reopen' | 'close'): Promise<void> => {
    const went = await run(
      () =>
        verb === 'close'
          ? call(campaignsRoutes.close, { params, body: { version, reason: reason.trim() } })
          : call(campaignsRoutes[verb], { params, body: { version } }),
      t(($) => $.step[verb].done),
    );
    if (went) setClosing(false);
  };
  const press = (verb: Verb): void => {
    if (verb === 'update') onEdit();
    else if (verb === 'close') setClosing(true);
    else void take(verb);
  };
  const offered = verbs.flatMap((verb) =>
    campaign.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  const first = campaign.state === 'running' && campaign.overdue ? 'close' : offered[0]?.verb;
  const primary = offered.find(({ verb }) => verb === first);
  const button = ({ verb, disabledReason }: (typeof offered)[number]): ReactNode => (
    <Button
      key={verb}
      variant={verb === first ? 'primary' : 'secondary'}
      isPending={isPending && verb !== 'update'}
      disabledReason={refusalText(disabledReason)}
      onPress={() => press(verb)}
    >
      {t(($) => $.step[verb].label)}
    </Button>
  );
  return {
    next: primary && button(primary),
    others: offered.filter((action) => action !== primary).map(button),
    dialogs: isClosing && (
      <Dialog
        isOpen
        onOpenChange={setClosing}
        title={t(($) => $.step.close.label)}
        closeLabel={c(($) => $.close)}
        actions={
          <Button
            variant="primary"
            isDisabled={!reason.trim()}
            isPending={isPending}
            onPress={() => void take('close')}
          >
            {t(($) => $.step.close.label)}
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <p className="text-quiet">{refusal ? refusal.detail : t(($) => $.step.close.what)}</p>
          <TextArea
            label={t(($) => $.step.close.reason)}
            isRequired
            autoFocus
            maxLength={2000}
            value={reason}
            onChange={setReason}
          />
        </div>
      </Dialog>
    ),
  };
}
