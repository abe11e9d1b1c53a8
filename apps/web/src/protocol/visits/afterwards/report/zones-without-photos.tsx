import { localized } from '@ravabet/contracts/kernel';
import { Banner } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../../shared/organization.ts';
import { useFormat } from '../../../../shared/use-format.ts';
import { useVisit } from '../../record/use-visit.ts';
import { visitsQueries } from '../../visits.queries.ts';

/** Where in this visit nobody should have taken pictures; whether one was taken there is for people to see. */
export function ZonesWithoutPhotos(): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const items = useQuery(visitsQueries.programme(organizationId, visit.id)).data?.items ?? [];
  const closed = items.flatMap(({ zone }) => (zone && !zone.photosAllowed ? [zone] : []));
  const names = closed.map((zone) => localized({ fa: '', ...zone.names }, format.language));
  if (names.length === 0) return null;
  return <Banner tone="warning" title={t(($) => $.pictures.zones, { zones: format.list([...new Set(names)]) })} />;
}
