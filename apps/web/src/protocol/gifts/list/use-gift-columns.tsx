import type { GiftListItem } from '@ravabet/contracts/protocol/gifts';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { GuestName } from '../../guests/share/guest-name.tsx';
import { giftTones } from '../gift-tone.ts';

export function useGiftColumns(): TableColumn<GiftListItem>[] {
  const { t } = useTranslation('gifts');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'item',
        header: t(($) => $.field.item),
        isRowHeader: true,
        cell: ({ item, officeNumber }) => (
          <span className="flex flex-col">
            <bdi className="font-medium text-pretty">{item}</bdi>
            <span className="text-13 text-quiet">{officeNumber && <bdi>{format.officeNumber(officeNumber)}</bdi>}</span>
          </span>
        ),
      },
      { id: 'guest', header: t(($) => $.field.guest), cell: ({ guest }) => <GuestName names={guest.names} /> },
      {
        id: 'direction',
        header: t(($) => $.field.direction),
        width: 'w-28',
        cell: ({ direction }) => t(($) => $.direction[direction]),
      },
      {
        id: 'value',
        header: t(($) => $.field.valueRial),
        width: 'w-36',
        isNumeric: true,
        cell: ({ valueRial }) => format.number(valueRial),
      },
      {
        id: 'day',
        header: t(($) => $.field.heldOn),
        width: 'w-32',
        cell: ({ heldOn }) => format.date(heldOn, 'medium'),
      },
      {
        id: 'state',
        header: t(($) => $.field.state),
        width: 'w-36',
        cell: ({ state }) => <StateBadge tone={giftTones[state]}>{t(($) => $.state[state])}</StateBadge>,
      },
    ],
    [t, format],
  );
}
