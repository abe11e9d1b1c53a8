import type { AllowedAction, LocalizedText } from '@ravabet/contracts';
import {
  type Letterhead,
  type Organization,
  type OrganizationSettings,
  stepRulesOf,
  usualSettings,
} from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

const emptyLetterhead: Letterhead = {
  lines: { fa: [], ar: [], en: [], zh: [] },
  address: { fa: '', ar: '', en: '', zh: '' },
  phone: '',
};

/** Of each kind the organisation's own steps, or the usual ones. */
function approvalStepsOf(kept: Partial<Record<string, unknown>> = {}): OrganizationSettings['approvalSteps'] {
  const usual = usualSettings.approvalSteps;
  const own = (kind: keyof typeof usual) => {
    const steps = stepRulesOf(kept[kind]);
    return steps.length > 0 ? steps : usual[kind];
  };
  return { news: own('news'), statement: own('statement'), notice: own('notice'), advertisement: own('advertisement') };
}

/** The organisation with its settings; what was never set is what the product does by default. */
export async function getOrganization(tx: Tx, actor: Actor, ability: Ability): Promise<Organization> {
  must(ability, 'read', 'Organization');
  const { organizationId } = actor;
  const row = await tx.organization.findUnique({ where: { id: organizationId } });
  if (!row) throw problem('not-found');
  const rules = await tx.weekendRule.findMany({ where: { organizationId }, orderBy: { from: 'asc' } });
  const settings = row.settings as Partial<OrganizationSettings>;
  const letterhead = row.letterhead as Partial<Letterhead>;
  const offered: [string, Action][] = [
    ['update', 'update'],
    ['createChild', 'create'],
  ];
  return {
    id: row.id,
    parentId: row.parentId,
    slug: row.slug,
    kind: row.kind,
    names: row.names as LocalizedText,
    timeZone: row.timeZone,
    letterhead: {
      ...emptyLetterhead,
      ...letterhead,
      lines: { ...emptyLetterhead.lines, ...letterhead.lines },
      address: { ...emptyLetterhead.address, ...letterhead.address },
    },
    settings: {
      selfApproval: settings.selfApproval ?? usualSettings.selfApproval,
      approvalSteps: approvalStepsOf(settings.approvalSteps),
      taskEscalation: settings.taskEscalation ?? usualSettings.taskEscalation,
    },
    weekendRules: rules.map(({ from, days, version }) => ({
      from: from.toISOString().slice(0, 10),
      days,
      version,
    })),
    version: row.version,
    allowedActions: offered.map(([verb, action]): AllowedAction => {
      const disabledReason = refusal(ability, action, 'Organization', {});
      return disabledReason ? { verb, disabledReason } : { verb };
    }),
  };
}
