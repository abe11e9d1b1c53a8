import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { loadDispatch } from './load-dispatch.ts';
import { stepDispatch } from './step-dispatch.ts';

/**
 * Sends again to those of whom nobody knows whether it reached them. The Message-ID is the same: a mail program that has the first
 * copy shows one.
 */
export async function resendDispatch(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  const row = await loadDispatch(tx, actor, ability, 'resend', id);
  const { organizationId } = actor;
  const again = await tx.$executeRaw`
    UPDATE delivery d SET state = 'queued', next_try_at = now() WHERE organization_id = ${organizationId}::uuid
      AND dispatch_id = ${id}::uuid AND state = 'unknown' AND NOT EXISTS (SELECT FROM suppression s
        WHERE s.organization_id = d.organization_id AND s.mail_normalised = d.mail_normalised AND s.lifted_at IS NULL)`;
  if (again === 0) throw problem('dispatch-nothing-unknown');
  await stepDispatch(tx, bus, actor, row, {
    verb: 'resend',
    event: 'dispatch.resent',
    version,
    set: { finishedAt: null },
    after: { deliveries: again },
  });
}
