import type { AllowedAction } from '@ravabet/contracts';
import {
  editableStates,
  pressReleaseWorkflow,
  type PressReleaseState,
} from '@ravabet/contracts/newsdesk/press-releases';
import { verbsFrom } from '@ravabet/contracts';
import { type Ability, type Action, subject } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

/** What rules and workflow look at. */
export interface PressReleaseFacts {
  state: PressReleaseState;
  authorId: string;
  contributorIds: string[];
  waitsForRole: string | null;
  deciderIds?: string[];
  waitsForPersonId?: string | null;
  waitsForUnitId?: string | null;
  deleted?: boolean;
  /** by the database's clock */
  isEmbargoed?: boolean;
}

/** What stands beside a release and has rules of its own. */
export interface PartsWithRules {
  openCorrection: unknown;
  supportRequest: { id: string; title: string; ownerUnitId: string; createdById: string } | null;
}

/** Row → contract: the JSON that PostgreSQL wrote, with what the person may do next. */
export function presentPressRelease(json: string, facts: PressReleaseFacts & PartsWithRules, ability: Ability): string {
  const { openCorrection, supportRequest: request } = facts;
  const seen =
    openCorrection && ability.can('read', subject('Correction', { ...openCorrection })) ? openCorrection : null;
  const supportRequest =
    request && ability.can('read', subject('SupportRequest', { ...request }))
      ? { id: request.id, title: request.title }
      : null;
  const more = { openCorrection: seen, supportRequest, allowedActions: allowedActions(facts, ability) };
  return `${json.slice(0, -1)},${JSON.stringify(more).slice(1)}`;
}

/** Workflow ∩ ability: verbs that the state offers, with the reason where the person may not. */
export function allowedActions(facts: PressReleaseFacts, ability: Ability): AllowedAction[] {
  const offered: Action[] = facts.deleted
    ? ['restore']
    : [...(verbsFrom(pressReleaseWorkflow, facts.state) as Action[])];
  if (!facts.deleted) {
    if (editableStates.includes(facts.state)) offered.push('update');
    if (facts.state === 'draft' || facts.state === 'changes-requested') offered.push('delete');
    if (facts.state === 'published') offered.push('correct');
    offered.push('translate', 'export');
  }
  return offered.flatMap((verb): AllowedAction[] => {
    // To publish before the embargo ends is a step of its own, and none when nothing has to be overridden.
    if (verb === 'overrideEmbargo' && !facts.isEmbargoed) return [];
    if (verb === 'publish' && facts.isEmbargoed && ability.can('publish', 'PressRelease'))
      return [{ verb, disabledReason: 'press-release-embargo-running' }];
    const reason = refusal(ability, verb, 'PressRelease', facts);
    return [reason ? { verb, disabledReason: reason } : { verb }];
  });
}
