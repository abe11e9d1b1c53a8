import { type GuestImportSource, guestImportRowsAtMost } from '@ravabet/contracts/protocol/guests';
import { problem } from '../../../platform/problems.ts';
import { readTable, textOf } from '../../../platform/read-table.ts';
import { headingOf, rawGuestOf } from './columns-of.ts';
import type { RawGuest } from './raw-guest.ts';
import { readVcards } from './read-vcards.ts';

const limits = {
  rowsAtMost: guestImportRowsAtMost,
  columnsAtMost: 24,
  empty: 'guest-import-empty',
  unreadable: 'guest-import-unreadable',
  tooLong: 'guest-import-too-long',
} as const;

type Kind = 'xlsx' | 'csv' | 'vcf';
const kindOfEnding: Record<string, Kind> = {
  xlsx: 'xlsx',
  csv: 'csv',
  txt: 'csv',
  tsv: 'csv',
  vcf: 'vcf',
  vcard: 'vcf',
};

/** What the bytes are; null for what is neither text nor a packed file. */
function kindOf(bytes: Buffer): Kind | null {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'xlsx';
  if (/^\uFEFF?\s*BEGIN:VCARD/i.test(textOf(bytes.subarray(0, 200)))) return 'vcf';
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return !isUtf16 && bytes.subarray(0, 4000).includes(0) ? null : 'csv';
}

/** The guests of a sheet or of cards. @throws guest-import-empty | -unreadable | -too-long | -not-its-name */
export async function readGuests(source: GuestImportSource): Promise<RawGuest[]> {
  const { text = '', file = '', fileName = '' } = source;
  const bytes = Buffer.from(file, 'base64');
  const kind = file === '' ? (/^\s*BEGIN:VCARD/i.test(text) ? 'vcf' : 'csv') : kindOf(bytes);
  if (kind === null) throw problem('guest-import-unreadable');
  const named = kindOfEnding[fileName.split('.').at(-1)?.toLowerCase() ?? ''];
  if (file !== '' && fileName !== '' && named !== kind) throw problem('guest-import-not-its-name');
  if (kind === 'vcf') {
    const guests = readVcards(file === '' ? text : textOf(bytes));
    if (guests.length === 0) throw problem('guest-import-empty');
    if (guests.length > limits.rowsAtMost)
      throw problem('guest-import-too-long', { params: { most: limits.rowsAtMost } });
    return guests;
  }
  const rows = await readTable(source, limits);
  const heading = headingOf(rows[0]);
  const guests = (heading ? rows.slice(1) : rows).map((row) => rawGuestOf(row, heading));
  if (guests.length === 0) throw problem('guest-import-empty');
  return guests;
}
