import type { ReactNode } from 'react';
import { Outlet, useParams } from 'react-router';
import { useMe } from '../shared/me.ts';
import { OrganizationContext } from '../shared/organization.ts';
import { NotFoundPage } from './not-found.page.tsx';

/** An organisation that is not among one's own is answered like one that does not exist. */
export function OrganizationLayout(): ReactNode {
  const { organization: slug } = useParams();
  const organization = useMe().organizations.find((one) => one.slug === slug);
  if (!organization) return <NotFoundPage reason="notFound" />;
  return (
    <OrganizationContext value={organization} key={organization.id}>
      <Outlet />
    </OrganizationContext>
  );
}
