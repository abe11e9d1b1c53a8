import * as Type from 'typebox';
import { cleanName, cleanText, defineRoute, Language, nullable, OrganizationParams, Uuid } from '../../kernel/index.ts';
import { RecipientKind } from './recipient.schema.ts';

const room = 'distribution';
const base = '/api/organizations/:organizationId/recipients/import';
const closed = { additionalProperties: false } as const;

/** How many people one import may bring; more are brought in parts. */
export const importRowsAtMost = 2000;

/** Why a row cannot be taken. The first six are those of its address. */
export const rowFaults = [
  'missing',
  'injection',
  'too-long',
  'no-at',
  'local-part',
  'domain',
  'name-injection',
  'name-too-long',
  'double',
  'suppressed',
] as const;
export type RowFault = (typeof rowFaults)[number];

export const ImportSource = Type.Object(
  {
    /** lines as they were copied: «name, mail, outlet», tab or semicolon between, or «name <mail>» */
    text: Type.Optional(cleanText({ max: 500_000 })),
    /** an Excel workbook or a CSV file in base64 */
    file: Type.Optional(Type.String({ maxLength: 1_900_000, pattern: '^[A-Za-z0-9+/]*={0,2}$' })),
  },
  closed,
);
export type ImportSource = Type.Static<typeof ImportSource>;

const Known = Type.Object({ id: Uuid, name: Type.String(), outlet: Type.String(), archived: Type.Boolean() });

export const ImportRow = Type.Object({
  /** as the line is counted in what was pasted or in the sheet */
  n: Type.Integer(),
  name: Type.String(),
  mail: Type.String(),
  outlet: Type.String(),
  language: nullable(Language),
  /** the address was tidied: digits, invisible marks, the domain's ASCII form */
  mended: Type.Boolean(),
  fault: nullable(Type.Enum([...rowFaults])),
  /** of a double: the line that has the address already */
  sameAs: nullable(Type.Integer()),
  /** who has this address already */
  known: nullable(Known),
});
export type ImportRow = Type.Static<typeof ImportRow>;

export const RecipientImport = Type.Object(
  {
    rows: Type.Array(
      Type.Object(
        {
          name: cleanName({ max: 200 }),
          mail: cleanText({ min: 1, max: 400 }),
          outlet: cleanName({ min: 0, max: 200 }),
          language: Type.Optional(nullable(Language)),
        },
        closed,
      ),
      { minItems: 1, maxItems: importRowsAtMost },
    ),
    /** for rows that name none */
    language: Language,
    kind: RecipientKind,
    source: cleanText({ max: 300 }),
    listIds: Type.Array(Uuid, { maxItems: 50 }),
    /** keep: leave who is known as they are · fill: only what is empty · replace: name, outlet and language of the row */
    known: Type.Enum(['keep', 'fill', 'replace']),
  },
  closed,
);
export type RecipientImport = Type.Static<typeof RecipientImport>;

export const recipientImportRoutes = {
  preview: defineRoute({
    method: 'POST',
    url: `${base}/preview`,
    operationId: 'previewRecipientImport',
    room,
    summary: 'What an import would bring: every row with what it is taken for, or why it cannot be taken',
    problems: ['recipient-import-empty', 'recipient-import-unreadable', 'recipient-import-too-long'],
    params: OrganizationParams,
    body: ImportSource,
    answer: Type.Object({ rows: Type.Array(ImportRow) }),
  }),
  run: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'importRecipients',
    room,
    summary: 'Take the confirmed rows: new ones are added, known ones merged as asked, all put on the lists',
    params: OrganizationParams,
    body: RecipientImport,
    answer: Type.Object({
      added: Type.Integer(),
      merged: Type.Integer(),
      unchanged: Type.Integer(),
      refused: Type.Array(Type.Object({ mail: Type.String(), fault: Type.Enum([...rowFaults]) })),
    }),
  }),
};
