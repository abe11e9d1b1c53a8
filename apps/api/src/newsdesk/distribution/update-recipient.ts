import type { RecipientChange } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadRecipient } from './load-recipient.ts';
import { mustBeFree, takeMailAddress } from './take-mail-address.ts';

/** Changes what is known of a recipient; what they were already sent keeps the name and address of that day. */
export async function updateRecipient(tx: Tx, actor: Actor, ability: Ability, id: string, input: RecipientChange) {
  const { version, mail: written, ...content } = input;
  const row = await loadRecipient(tx, actor, ability, 'update', id, version);
  if (row.archivedAt) throw problem('recipient-archived');
  const { organizationId } = actor;
  const address = written === undefined ? null : takeMailAddress(written);
  if (address) await mustBeFree(tx, organizationId, address.normalised, id);
  const set = { ...content, ...(address && { mail: address.mail, mailNormalised: address.normalised }) };
  decided(
    await tx.recipient.updateMany({
      where: { organizationId, id, version, archivedAt: null },
      data: { ...set, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'recipient.updated',
    subjectType: 'Recipient',
    subjectId: id,
    before: { name: row.name, mail: row.mail, outlet: row.outlet, language: row.language, kind: row.kind },
    after: { ...content, ...(address && { mail: address.mail }) },
  });
}
