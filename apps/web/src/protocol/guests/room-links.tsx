import { LinkButton } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';

/** The other pages of the room, for those who may see them. */
export function RoomLinks(): ReactNode {
  const { t } = useTranslation('guests');
  const organization = useOrganization();
  const { slug } = organization;
  return (
    <>
      {may(organization, 'Guest.create') && (
        <LinkButton href={paths.importGuests(slug)}>{t(($) => $.import.link)}</LinkButton>
      )}
      <LinkButton href={paths.guestRanks(slug)}>{t(($) => $.ranks.link)}</LinkButton>
      {may(organization, 'RefusalEntry.read') && (
        <LinkButton href={paths.guestRefusals(slug)}>{t(($) => $.refusals.link)}</LinkButton>
      )}
    </>
  );
}
