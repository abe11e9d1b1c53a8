import { localized } from '@ravabet/contracts/kernel';
import type { MyOrganization } from '@ravabet/contracts/office/people';
import { Button, Menu } from '@ravabet/ui';
import { ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';
import { firstPageOf } from '../rooms.tsx';

interface OrganizationSwitcherProps {
  organizations: readonly MyOrganization[];
  current: MyOrganization;
}

/** For people of several organisations: where they work now, and the way to the others. */
export function OrganizationSwitcher({ organizations, current }: OrganizationSwitcherProps): ReactNode {
  const { t } = useTranslation('app');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  return (
    <Menu
      label={t(($) => $.organization.switch)}
      selectionMode="single"
      selected={[current.id]}
      groups={[
        {
          id: 'organizations',
          entries: organizations.map((one) => ({
            id: one.id,
            label: localized(one.names, language),
            description: one.roles.map((role) => c(($) => $.roles[role])).join('، '),
            href: firstPageOf(one) ?? '/',
          })),
        },
      ]}
      trigger={
        <Button variant="quiet" size="small" className="max-w-full !shrink">
          <span className="truncate">{localized(current.names, language)}</span>
          <ChevronsUpDown aria-hidden="true" className="size-3.5 shrink-0" />
        </Button>
      }
    />
  );
}
