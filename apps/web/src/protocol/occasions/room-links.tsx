import { LinkButton } from '@ravabet/ui';
import { CalendarDays, ListChecks, List, MoonStar } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';

type Place = 'list' | 'month' | 'plans' | 'months';

/** The ways between the pages of the room. */
export function RoomLinks({ here }: { here: Place }): ReactNode {
  const { t } = useTranslation('occasions');
  const { slug, ...organization } = useOrganization();
  const links = [
    { place: 'list', href: paths.occasions(slug), label: t(($) => $.grid.list), icon: <List className="size-4" /> },
    {
      place: 'month',
      href: paths.occasionMonth(slug),
      label: t(($) => $.links.grid),
      icon: <CalendarDays className="size-4" />,
    },
    {
      place: 'plans',
      href: paths.occasionPlans(slug),
      label: t(($) => $.links.plans),
      icon: <ListChecks className="size-4" />,
    },
    {
      place: 'months',
      href: paths.lunarMonths(slug),
      label: t(($) => $.links.months),
      icon: <MoonStar className="size-4" />,
    },
  ] as const;
  const readsOccasions = may({ slug, ...organization }, 'Occasion.read');
  return links
    .filter(({ place }) => place !== here && (readsOccasions || place === 'months'))
    .map(({ place, href, label, icon }) => (
      <LinkButton key={place} href={href} icon={icon}>
        {label}
      </LinkButton>
    ));
}
