import { type DistributionSettings, usualDistributionSettings } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';

/** How the organisation sends; where nothing was set, as usual. */
export async function readDistributionSettings(tx: Tx, organizationId: string): Promise<DistributionSettings> {
  const row = await tx.distributionSetting.findUnique({
    where: { organizationId },
    select: { doublePitchDays: true, correctionsAtOnce: true },
  });
  return row ?? usualDistributionSettings;
}

export async function getDistributionSettings(tx: Tx, actor: Actor, ability: Ability): Promise<DistributionSettings> {
  must(ability, 'read', 'Dispatch');
  return readDistributionSettings(tx, actor.organizationId);
}

export async function changeDistributionSettings(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  settings: DistributionSettings,
): Promise<DistributionSettings> {
  // Who may send decides how it is sent.
  must(ability, 'send', 'Dispatch');
  const { organizationId } = actor;
  const before = await readDistributionSettings(tx, organizationId);
  await tx.distributionSetting.upsert({
    where: { organizationId },
    create: { organizationId, ...settings },
    update: settings,
  });
  await audit(tx, actor, {
    event: 'distribution.settings-changed',
    subjectType: 'Organization',
    subjectId: organizationId,
    before,
    after: settings,
  });
  return settings;
}
