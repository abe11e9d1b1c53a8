import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { mustHaveWard } from './zone-input.ts';

/** One change of a zone that is in use. */
export async function changeZone(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  change: {
    id: string;
    version: number;
    action: Action;
    event: 'zone.updated' | 'zone.retired';
    set: Prisma.HospitalZoneUncheckedUpdateManyInput & { kind?: string; unitId?: string | null };
  },
): Promise<void> {
  const { organizationId } = actor;
  const { id, version, action, event, set } = change;
  must(ability, action, 'HospitalZone');
  const row = await tx.hospitalZone.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (row.retiredAt) throw problem('zone-not-in-state', { params: { state: 'retired' } });
  await mustHaveWard(tx, organizationId, {
    kind: set.kind ?? row.kind,
    unitId: set.unitId === undefined ? row.unitId : set.unitId,
  });
  decided(
    await tx.hospitalZone.updateMany({
      where: { organizationId, id, version, retiredAt: null },
      data: { ...set, version: { increment: 1 } },
    }),
  );
  const { names, kind, unitId, photosAllowed } = row;
  const before = { names, kind, unitId, photosAllowed };
  await audit(tx, actor, { event, subjectType: 'HospitalZone', subjectId: id, before, after: { ...set } });
  const told = { organizationId, subjectType: 'HospitalZone', subjectId: id, version: version + 1 };
  await bus.tell(tx, 'record.changed', told);
}
