import type { SupportRequestEvent, SupportServiceChange } from '@ravabet/contracts/protocol/support-requests';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { mustBeQuestions } from './support-service.ts';

interface Change {
  action: Action;
  event: SupportRequestEvent;
  version: number;
  /** true: only of one that is retired */
  retired: boolean;
  set: Prisma.SupportServiceUncheckedUpdateInput;
}

/** Changes what is asked, promised or delivered; requests that stand keep the questions they were asked. */
export function updateSupportService(tx: Tx, actor: Actor, ability: Ability, id: string, input: SupportServiceChange) {
  const { version, ...set } = input;
  if (set.questions) mustBeQuestions(set.questions);
  return change(tx, actor, ability, id, {
    action: 'update',
    event: 'support-service.updated',
    version,
    retired: false,
    set,
  });
}

/** It is offered no more; what was asked for goes on. */
export function retireSupportService(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const set = { retiredAt: new Date() };
  return change(tx, actor, ability, id, {
    action: 'archive',
    event: 'support-service.retired',
    version,
    retired: false,
    set,
  });
}

/** It is offered again. */
export function reinstateSupportService(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  return change(tx, actor, ability, id, {
    action: 'restore',
    event: 'support-service.reinstated',
    version,
    retired: true,
    set: { retiredAt: null },
  });
}

async function change(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { action, event, version, retired, set }: Change,
) {
  must(ability, action, 'SupportService');
  const { organizationId } = actor;
  await tx.$executeRaw`SELECT 1 FROM support_service WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = await tx.supportService.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if ((row.retiredAt !== null) !== retired) {
    throw problem('support-service-not-in-state', { params: { state: row.retiredAt ? 'retired' : 'active' } });
  }
  await tx.supportService.update({
    where: { organizationId_id: { organizationId, id } },
    data: { ...set, version: { increment: 1 } },
    select: { id: true },
  });
  const { names, leadWorkingDays, dailyCapacity } = row;
  const before = { names, leadWorkingDays, dailyCapacity };
  await audit(tx, actor, { event, subjectType: 'SupportService', subjectId: id, before, after: set as object });
}
