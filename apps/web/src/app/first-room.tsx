import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useOrganization } from '../shared/organization.ts';
import { NotFoundPage } from './not-found.page.tsx';
import { firstPageOf } from './rooms.tsx';

/** An organisation's own address leads to the first room that the person may see there. */
export function FirstRoom(): ReactNode {
  const page = firstPageOf(useOrganization());
  return page ? <Navigate to={page} replace /> : <NotFoundPage reason="noMembership" />;
}
