import { type ImportRow, type ImportSource, importRowsAtMost } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { isCleanName, stripBidiControls } from '@ravabet/persian-text';
import { must } from '../../../platform/ability.ts';
import { readTable } from '../../../platform/read-table.ts';
import { readMailAddress } from '../share/mail-address.ts';
import { suppressedAmong } from '../suppressions/suppressed-among.ts';
import { fieldsOf, headingOf, languageOfWord } from './columns-of.ts';

const limits = {
  rowsAtMost: importRowsAtMost,
  columnsAtMost: 12,
  empty: 'recipient-import-empty',
  unreadable: 'recipient-import-unreadable',
  tooLong: 'recipient-import-too-long',
} as const;

/** What an import would bring. Nothing is written; every row is answered, those that cannot be taken with the reason. */
export async function previewRecipientImport(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  source: ImportSource,
): Promise<{ rows: ImportRow[] }> {
  must(ability, 'create', 'Recipient');
  const read = await readTable(source, limits);
  const heading = headingOf(read[0]);
  const firstOf = new Map<string, number>();
  const rows: (ImportRow & { normalised: string | null })[] = [];
  for (const row of heading ? read.slice(1) : read) {
    const fields = fieldsOf(row, heading);
    const address = readMailAddress(fields.mail);
    const normalised = 'fault' in address ? null : address.normalised;
    const shown = 'fault' in address ? fields.mail.slice(0, 400) : address.mail;
    const name = nameOf(fields.name, fields.outlet, shown);
    const same = normalised === null ? undefined : firstOf.get(normalised);
    const bad = 'fault' in address ? address.fault : nameFault(name);
    if (normalised !== null && !bad && same === undefined) firstOf.set(normalised, row.n);
    rows.push({
      n: row.n,
      name: visible(name),
      mail: visible(shown),
      outlet: visible(stripBidiControls(fields.outlet)).slice(0, 200),
      language: languageOfWord(fields.language),
      mended: !('fault' in address) && address.mended && address.normalised !== fields.mail.toLowerCase(),
      fault: bad ?? (same === undefined ? null : 'double'),
      sameAs: bad || same === undefined ? null : same,
      known: null,
      normalised,
    });
  }
  const known = await tx.recipient.findMany({
    where: { organizationId: actor.organizationId, mailNormalised: { in: [...firstOf.keys()] } },
    select: { id: true, name: true, outlet: true, mailNormalised: true, archivedAt: true },
  });
  const byMail = new Map(
    known.map(({ mailNormalised, archivedAt, ...one }) => [mailNormalised, { ...one, archived: archivedAt !== null }]),
  );
  const unwanted = await suppressedAmong(tx, actor.organizationId, [...firstOf.keys()]);
  return {
    rows: rows.map(({ normalised, ...row }) => {
      const isUnwanted = normalised !== null && unwanted.has(normalised);
      const fault = row.fault ?? (isUnwanted ? 'suppressed' : null);
      return { ...row, fault, known: normalised === null || fault ? null : (byMail.get(normalised) ?? null) };
    }),
  };
}

/** A desk often has no name but its outlet's; an address alone is called by what stands before its @. */
const nameOf = (name: string, outlet: string, mail: string): string =>
  stripBidiControls(name) || stripBidiControls(outlet) || (mail.split('@')[0] ?? '');

function nameFault(name: string): 'name-injection' | 'name-too-long' | null {
  if (!isCleanName(name)) return 'name-injection';
  return name.length > 200 ? 'name-too-long' : null;
}

/** What is shown of a hostile row cannot move the page around it. */
// oxlint-disable-next-line no-control-regex
const visible = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]/g, '␤').slice(0, 400);
