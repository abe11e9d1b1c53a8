import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddressOnce } from '../../../../shared/address-once.tsx';

/** The link of a guest, to be passed on now. */
export function LinkOnce({ address, name }: { address: string; name: string }): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const words = {
    once: t(($) => $.feedback.once),
    address: t(($) => $.feedback.address),
    copy: t(($) => $.feedback.copy),
    copied: t(($) => $.feedback.copied),
  };
  return (
    <AddressOnce address={address} words={words}>
      <bdi>{name}</bdi>: {t(($) => $.feedback.onceHow)}
    </AddressOnce>
  );
}
