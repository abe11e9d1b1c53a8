import type { NewSupportDelivery } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { type LoadedSupportRequest, loadSupportRequest } from './load-support-request.ts';

interface Added {
  version: number;
  delivery: NewSupportDelivery;
}

/** Hands something over: a file, a link or a sentence. Who asked may read the file from then on. */
export async function addSupportDelivery(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, input: Added) {
  const { organizationId, personId } = actor;
  const { version, delivery } = input;
  const row = await loadSupportRequest(tx, actor, ability, 'complete', id);
  const fileId = delivery.kind === 'file' ? delivery.fileId : null;
  if (fileId !== null) {
    const where = { organizationId, id: fileId, state: { not: 'refused' }, deletedAt: null };
    const file = await tx.file.findFirst({ where, select: { uploadedById: true } });
    if (!file || refusal(ability, 'read', 'File', file) !== null) throw problem('support-delivery-invalid');
  }
  await handled(tx, bus, actor, row, version);
  const deliveryId = newId();
  const { kind, text = '' } = delivery;
  const data = { organizationId, id: deliveryId, requestId: id, kind, text, fileId, createdById: personId };
  await tx.supportDelivery.createMany({ data: [data] });
  const after = { deliveryId, kind };
  await audit(tx, actor, {
    event: 'support-request.delivery-added',
    subjectType: 'SupportRequest',
    subjectId: id,
    after,
  });
}

/** Takes back what was handed over by mistake, before it is called done. */
export async function removeSupportDelivery(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, deliveryId }: { version: number; deliveryId: string },
): Promise<void> {
  const { organizationId } = actor;
  const row = await loadSupportRequest(tx, actor, ability, 'complete', id);
  await handled(tx, bus, actor, row, version);
  const removed = await tx.supportDelivery.deleteMany({ where: { organizationId, id: deliveryId, requestId: id } });
  if (removed.count === 0) throw problem('support-delivery-invalid');
  const before = { deliveryId };
  await audit(tx, actor, {
    event: 'support-request.delivery-removed',
    subjectType: 'SupportRequest',
    subjectId: id,
    before,
  });
}

/** While it is being done, and only on the version that the person saw. */
async function handled(tx: Tx, bus: Bus, { organizationId }: Actor, row: LoadedSupportRequest, version: number) {
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const state = { in: ['accepted', 'scheduled', 'in-progress'] };
  if (!state.in.includes(row.state)) throw problem('support-request-not-in-state', { params: { state: row.state } });
  const where = { organizationId, id: row.id, version, state };
  decided(await tx.supportRequest.updateMany({ where, data: { version: { increment: 1 } } }));
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'SupportRequest',
    subjectId: row.id,
    version: version + 1,
  });
}
