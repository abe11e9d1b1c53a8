import type { MyOrganization } from '@ravabet/contracts/office/people';
import { createContext, useContext } from 'react';

export const OrganizationContext = createContext<MyOrganization | null>(null);

/** The organisation in the address. Only for pages inside one. */
export function useOrganization(): MyOrganization {
  const organization = useContext(OrganizationContext);
  if (!organization) throw new Error('This page is not inside an organization.');
  return organization;
}

/** A hint for showing a "new" button or a room; what holds is decided by the API. */
export function may(organization: MyOrganization, ability: string): boolean {
  return organization.abilities.includes(ability);
}

/** Before there is an organisation, times are shown where the person is. */
export function useTimeZone(): string {
  return useContext(OrganizationContext)?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
