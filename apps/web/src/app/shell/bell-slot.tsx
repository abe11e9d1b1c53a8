import type { MyOrganization } from '@ravabet/contracts/office/people';
import type { ReactNode } from 'react';

/** The place of the notifications' bell: office/notifications/share fills it. */
export function BellSlot(_props: { organization: MyOrganization | null }): ReactNode {
  return null;
}
