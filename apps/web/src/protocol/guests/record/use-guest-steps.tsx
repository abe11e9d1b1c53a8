import { type Guest, guestsRoutes } from '@ravabet/contracts/protocol/guests';
import { Banner, Button } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { useGuestChange } from './use-guest-change.ts';

const verbs = ['update', 'archive', 'restore'] as const;

/** The buttons of a guest: what the API offers, with the reason where one may not. */
export function useGuestSteps(guest: Guest, onEdit: () => void): { buttons: ReactNode; notice: ReactNode } {
  const { t } = useTranslation('guests');
  const refusalText = useRefusalText();
  const { params, isPending, refusal, run } = useGuestChange(guest.id);
  const press = (verb: (typeof verbs)[number]): void => {
    if (verb === 'update') return onEdit();
    void run(
      () => call(guestsRoutes[verb], { params, body: { version: guest.version } }),
      t(($) => $.step[verb].done),
    );
  };
  const offered = verbs.flatMap((verb) =>
    guest.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  return {
    buttons: offered.map(({ verb, disabledReason }) => (
      <Button
        key={verb}
        isPending={isPending && verb !== 'update'}
        disabledReason={refusalText(disabledReason)}
        onPress={() => press(verb)}
      >
        {t(($) => $.step[verb].label)}
      </Button>
    )),
    notice: refusal && (
      <Banner tone="danger" isLive title={refusal.title}>
        {refusal.detail}
      </Banner>
    ),
  };
}
