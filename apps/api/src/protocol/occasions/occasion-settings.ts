import type { OccasionSettings } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';

/** Health days, own days and holidays, thirty days before: until the organisation says otherwise. */
const defaults: OccasionSettings = { leadDays: 30, kinds: ['health', 'organization'], holidays: true, version: 0 };

export async function occasionSettings(tx: Tx, organizationId: string): Promise<OccasionSettings> {
  const row = await tx.occasionSetting.findUnique({ where: { organizationId } });
  if (!row) return defaults;
  const { leadDays, kinds, holidays, version } = row;
  return { leadDays, kinds: kinds as OccasionSettings['kinds'], holidays, version };
}

export function getOccasionSettings(tx: Tx, { organizationId }: Actor, ability: Ability): Promise<OccasionSettings> {
  must(ability, 'read', 'Occasion');
  return occasionSettings(tx, organizationId);
}

/** Which days are suggested from now on; what was suggested already stays. */
export async function changeOccasionSettings(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { version, ...input }: OccasionSettings,
): Promise<OccasionSettings> {
  must(ability, 'update', 'Occasion');
  const { organizationId } = actor;
  const before = await occasionSettings(tx, organizationId);
  const changed =
    version === 0
      ? await tx.occasionSetting.createMany({ data: [{ organizationId, ...input }], skipDuplicates: true })
      : await tx.occasionSetting.updateMany({
          where: { organizationId, version },
          data: { ...input, version: { increment: 1 } },
        });
  if (changed.count === 0) throw problem('stale-version', { params: { version: before.version } });
  await audit(tx, actor, {
    event: 'occasion.settings-changed',
    subjectType: 'Organization',
    subjectId: organizationId,
    before: { leadDays: before.leadDays, kinds: before.kinds, holidays: before.holidays },
    after: input,
  });
  return { ...input, version: version + 1 };
}
