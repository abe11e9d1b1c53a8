import {
  type ApprovalStepRule,
  byRole,
  type OrganizationSettings,
  stepRulesOf,
  usualSettings,
} from '@ravabet/contracts/office/organizations';
import type { Role } from '@ravabet/contracts';
import type { PressReleaseKind } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';

/** The steps that decide in turn on a kind of release: the organisation's own, or the usual ones of PRODUCT.md. */
export async function approvalPlan(
  tx: Tx,
  organizationId: string,
  kind: PressReleaseKind,
): Promise<ApprovalStepRule[]> {
  const organization = await tx.organization.findUnique({ where: { id: organizationId }, select: { settings: true } });
  const settings = organization?.settings as Partial<OrganizationSettings> | null;
  const own = stepRulesOf(settings?.approvalSteps?.[kind]);
  return own.length > 0 ? own : usualSettings.approvalSteps[kind];
}

/** The plan that a release or correction was handed in with; what was handed in before steps had names has roles alone. */
export function planOf(row: { approvalPlan: unknown; approvalRoles: string[] }): ApprovalStepRule[] {
  const kept = stepRulesOf(row.approvalPlan);
  return kept.length > 0 ? kept : row.approvalRoles.map((role) => byRole(role as Role));
}

/** For readers of old: the role of each step, empty where none decides. */
export const rolesOfPlan = (plan: readonly ApprovalStepRule[]): string[] =>
  plan.map(({ decider }) => ('role' in decider ? decider.role : ''));
