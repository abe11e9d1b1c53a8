import type { RecipientImport, RowFault } from '@ravabet/contracts/newsdesk/distribution';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { suppressedAmong } from '../suppressions/suppressed-among.ts';
import { type MailAddress, readMailAddress } from '../share/mail-address.ts';

type Row = RecipientImport['rows'][number] & { address: MailAddress };

/** Takes the confirmed rows, all in one transaction. What is refused is answered by name, so that nothing is lost without a word. */
export async function importRecipients(tx: Tx, actor: Actor, ability: Ability, input: RecipientImport) {
  must(ability, 'create', 'Recipient');
  must(ability, 'update', 'Recipient');
  const { organizationId, personId } = actor;
  const listIds = [...new Set(input.listIds)];
  const lists = await tx.recipientList.count({ where: { organizationId, id: { in: listIds }, archivedAt: null } });
  if (lists !== listIds.length) throw problem('not-found');
  const { rows, refused } = sorted(input);
  for (const address of await suppressedAmong(tx, organizationId, [...rows.keys()])) {
    refused.push({ mail: rows.get(address)?.mail ?? address, fault: 'suppressed' });
    rows.delete(address);
  }
  const known = await tx.recipient.findMany({
    where: { organizationId, mailNormalised: { in: [...rows.keys()] } },
    select: { id: true, mailNormalised: true, name: true, outlet: true, source: true },
  });
  const ids = known.map(({ id }) => id);
  let merged = 0;
  for (const one of known) {
    const row = rows.get(one.mailNormalised);
    const data = row ? changeOf(one, row, input) : {};
    rows.delete(one.mailNormalised);
    if (Object.keys(data).length === 0) continue;
    merged++;
    await tx.recipient.updateMany({
      where: { organizationId, id: one.id },
      data: { ...data, version: { increment: 1 } },
    });
  }
  const fresh = [...rows].map(([mailNormalised, { name, outlet, language, address }]) => ({
    organizationId,
    id: newId(),
    name,
    mail: address.mail,
    mailNormalised,
    outlet,
    language: language ?? input.language,
    kind: input.kind,
    source: input.source,
    createdById: personId,
  }));
  await tx.recipient.createMany({ data: fresh });
  const members = [...ids, ...fresh.map(({ id }) => id)];
  await tx.recipientListMember.createMany({
    data: listIds.flatMap((listId) =>
      members.map((recipientId) => ({ organizationId, listId, recipientId, addedById: personId })),
    ),
    skipDuplicates: true,
  });
  const answer = { added: fresh.length, merged, unchanged: known.length - merged, refused };
  await audit(tx, actor, {
    event: 'recipient.imported',
    subjectType: 'Organization',
    subjectId: organizationId,
    after: { ...answer, refused: refused.length, listIds, known: input.known },
  });
  return answer;
}

/** By address, the first row of each; the others are refused with their reason. */
function sorted(input: RecipientImport): { rows: Map<string, Row>; refused: { mail: string; fault: RowFault }[] } {
  const rows = new Map<string, Row>();
  const refused: { mail: string; fault: RowFault }[] = [];
  for (const row of input.rows) {
    const address = readMailAddress(row.mail);
    if ('fault' in address) refused.push({ mail: row.mail, fault: address.fault });
    else if (rows.has(address.normalised)) refused.push({ mail: row.mail, fault: 'double' });
    else rows.set(address.normalised, { ...row, address });
  }
  return { rows, refused };
}

function changeOf(
  known: { name: string; outlet: string; source: string },
  row: Row,
  { known: how, source }: RecipientImport,
): Prisma.RecipientUpdateManyMutationInput {
  if (how === 'keep') return {};
  const fill = {
    ...(known.outlet === '' && row.outlet !== '' && { outlet: row.outlet }),
    ...(known.source === '' && source !== '' && { source }),
  };
  if (how === 'fill') return fill;
  return {
    ...fill,
    ...(row.name !== known.name && { name: row.name }),
    ...(row.outlet !== '' && row.outlet !== known.outlet && { outlet: row.outlet }),
    ...(row.language && { language: row.language }),
  };
}
