import type { BoilerplateChange } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { loadBoilerplate } from './load-boilerplate.ts';

/** Changes the words for what is published from now on; publications keep those of their day. */
export async function updateBoilerplate(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, title, text }: BoilerplateChange,
): Promise<void> {
  must(ability, 'update', 'Boilerplate');
  const { organizationId } = actor;
  const before = await loadBoilerplate(tx, organizationId, id);
  decided(
    await tx.boilerplate.updateMany({
      where: { organizationId, id, version },
      data: { title, text, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'boilerplate.updated',
    subjectType: 'Boilerplate',
    subjectId: id,
    before,
    after: { title, text },
  });
}
