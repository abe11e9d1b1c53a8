import { type Gift, giftsRoutes } from '@ravabet/contracts/protocol/gifts';
import { Banner, Button, Dialog, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { useGiftChange } from './use-gift-change.ts';

const steps = ['approve', 'hand-over', 'refuse', 'withdraw'] as const;
type Step = (typeof steps)[number];
const routeOf = {
  approve: giftsRoutes.approve,
  'hand-over': giftsRoutes.handOver,
  refuse: giftsRoutes.refuse,
  withdraw: giftsRoutes.withdraw,
};
const needsReason = (step: Step): boolean => step === 'refuse' || step === 'withdraw';

/** The buttons of a gift: what the API offers, with the reason where one may not. */
export function useGiftSteps(
  gift: Gift,
  onEdit: () => void,
): { next: ReactNode; buttons: ReactNode; dialogs: ReactNode } {
  const { t } = useTranslation('gifts');
  const { t: c } = useTranslation('common');
  const refusalText = useRefusalText();
  const { params, isPending, refusal, run } = useGiftChange(gift.id);
  const [asked, setAsked] = useState<Step | null>(null);
  const [reason, setReason] = useState('');
  const take = async (step: Step): Promise<void> => {
    const body = { version: gift.version, reason: reason.trim() };
    const went = await run(
      () => call(routeOf[step], { params, body }),
      t(($) => $.step[step].done),
    );
    if (!went) return;
    setAsked(null);
    setReason('');
  };
  const offered = steps.flatMap((step) =>
    gift.allowedActions.filter(({ verb }) => verb === step).map((action) => ({ ...action, step })),
  );
  const [first, ...others] = offered;
  const button = ({ step, disabledReason }: (typeof offered)[number], isNext: boolean): ReactNode => (
    <Button
      key={step}
      {...(isNext && { variant: 'primary' as const })}
      disabledReason={refusalText(disabledReason)}
      onPress={() => setAsked(step)}
    >
      {t(($) => $.step[step].label)}
    </Button>
  );
  const update = gift.allowedActions.find(({ verb }) => verb === 'update');
  return {
    next: first && button(first, true),
    buttons: (
      <>
        {update && (
          <Button disabledReason={refusalText(update.disabledReason)} onPress={onEdit}>
            {t(($) => $.step.update.label)}
          </Button>
        )}
        {others.map((one) => button(one, false))}
      </>
    ),
    dialogs: asked && (
      <Dialog
        isOpen
        onOpenChange={(open) => !open && setAsked(null)}
        title={t(($) => $.step[asked].label)}
        closeLabel={c(($) => $.close)}
        actions={
          <Button
            variant={needsReason(asked) ? 'danger' : 'primary'}
            isDisabled={needsReason(asked) && !reason.trim()}
            isPending={isPending}
            onPress={() => void take(asked)}
          >
            {t(($) => $.step[asked].label)}
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          {refusal && (
            <Banner tone="danger" isLive title={refusal.title}>
              {refusal.detail}
            </Banner>
          )}
          <p className="text-quiet">{t(($) => $.step[asked].what)}</p>
          <TextArea
            label={needsReason(asked) ? t(($) => $.step.reason) : t(($) => $.step.note)}
            isRequired={needsReason(asked)}
            autoFocus
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        </div>
      </Dialog>
    ),
  };
}
