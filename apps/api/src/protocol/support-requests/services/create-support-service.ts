import type { NewSupportService } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { mustBeQuestions } from './support-service.ts';

/** Offers something to the departments. */
export async function createSupportService(tx: Tx, actor: Actor, ability: Ability, input: NewSupportService) {
  must(ability, 'create', 'SupportService');
  mustBeQuestions(input.questions);
  const { organizationId, personId: createdById } = actor;
  const service = { ...input, organizationId, createdById };
  const created = await tx.supportService.createMany({ data: [service], skipDuplicates: true });
  if (created.count === 0) throw problem('support-request-id-taken');
  await audit(tx, actor, {
    event: 'support-service.created',
    subjectType: 'SupportService',
    subjectId: input.id,
    after: { name: input.names.fa, leadWorkingDays: input.leadWorkingDays, dailyCapacity: input.dailyCapacity },
  });
  return { id: input.id, version: 1 };
}
