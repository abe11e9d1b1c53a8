import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddressOnce } from '../../../shared/address-once.tsx';

/** The address of a subscription, to be put into another program now. */
export function SubscriptionAddress({ address }: { address: string }): ReactNode {
  const { t } = useTranslation('calendar');
  const words = {
    once: t(($) => $.subscribe.once),
    address: t(($) => $.subscribe.address),
    copy: t(($) => $.subscribe.copy),
    copied: t(($) => $.subscribe.copied),
  };
  return (
    <AddressOnce address={address} words={words}>
      {t(($) => $.subscribe.onceHow)}
    </AddressOnce>
  );
}
