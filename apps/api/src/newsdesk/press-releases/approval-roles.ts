import { roles, type Role } from '@ravabet/contracts';
import type { PressReleaseKind } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';

/** PRODUCT.md: a statement needs the manager and then the head; the others need the manager. Organisations may set their own. */
const usual: Record<PressReleaseKind, Role[]> = {
  news: ['pr-manager'],
  statement: ['pr-manager', 'head'],
  notice: ['pr-manager'],
  advertisement: ['pr-manager'],
};

/** The roles that decide in turn on a kind of release. */
export async function approvalRoles(tx: Tx, organizationId: string, kind: PressReleaseKind): Promise<Role[]> {
  const organization = await tx.organization.findUnique({ where: { id: organizationId }, select: { settings: true } });
  const settings = organization?.settings as { approvalSteps?: Partial<Record<PressReleaseKind, string[]>> } | null;
  const own = settings?.approvalSteps?.[kind]?.filter((role): role is Role => roles.includes(role as Role));
  return own && own.length > 0 ? own : usual[kind];
}
