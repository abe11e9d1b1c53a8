import * as Type from 'typebox';
import { cleanName, cleanText, defineRoute, nullable, OrganizationParams, Uuid } from '../../kernel/index.ts';
import { GuestNames, SomeTexts } from './guest.schema.ts';

const room = 'guests';
const base = '/api/organizations/:organizationId/guests/import';
const closed = { additionalProperties: false } as const;

/** A delegation, not a census; more are brought in parts. */
export const guestImportRowsAtMost = 500;

/** Columns of a sheet and properties of a card that are taken. */
export const guestImportFields = [
  'names',
  'titles',
  'workplaces',
  'country',
  'email',
  'phone',
  'dietNote',
  'accessNeeds',
  'card',
] as const;
export type GuestImportField = (typeof guestImportFields)[number];

/** Why a row cannot be taken as it is. */
export const guestImportFaults = [
  'missing',
  'too-long',
  'not-clean',
  'formula',
  'unknown-country',
  'double',
  'card-version',
  'card-unfinished',
] as const;
export type GuestImportFault = (typeof guestImportFaults)[number];

export const GuestImportSource = Type.Object(
  {
    /** lines as they were copied */
    text: Type.Optional(cleanText({ max: 500_000 })),
    /** XLSX, CSV or vCard in base64 */
    file: Type.Optional(Type.String({ maxLength: 1_900_000, pattern: '^[A-Za-z0-9+/]*={0,2}$' })),
    fileName: Type.Optional(cleanText({ max: 300 })),
  },
  closed,
);
export type GuestImportSource = Type.Static<typeof GuestImportSource>;

const taken = {
  names: GuestNames,
  titles: SomeTexts,
  workplaces: SomeTexts,
  country: Type.String({ pattern: '^([A-Z]{2})?$' }),
  email: cleanName({ min: 0, max: 200 }),
  phone: cleanName({ min: 0, max: 60 }),
  dietNote: cleanText({ max: 500 }),
  accessNeeds: cleanText({ max: 1000 }),
};

export const GuestImportRow = Type.Object({
  /** as the line is counted in the sheet, or the card in the file */
  n: Type.Integer(),
  ...taken,
  /** nothing wrong: the row can be taken */
  faults: Type.Array(
    Type.Object({ field: Type.Enum([...guestImportFields]), code: Type.Enum([...guestImportFaults]) }),
  ),
  /** of a double: the row that has the same names already */
  sameAs: nullable(Type.Integer()),
  /** who is known and may be the same person, the most alike first */
  known: Type.Array(Type.Object({ id: Uuid, names: GuestNames, score: Type.Number() })),
});
export type GuestImportRow = Type.Static<typeof GuestImportRow>;

export const GuestImport = Type.Object(
  {
    rows: Type.Array(
      Type.Object(
        {
          n: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
          ...taken,
          /** the known guest that this is: what is empty there is filled; null: a new one */
          joins: nullable(Uuid),
        },
        closed,
      ),
      { minItems: 1, maxItems: guestImportRowsAtMost },
    ),
    /** the visit that they come to: they are its guests by the same confirmation, or nothing is taken */
    visit: Type.Optional(Type.Object({ id: Uuid, delegationId: nullable(Uuid) }, closed)),
  },
  closed,
);
export type GuestImport = Type.Static<typeof GuestImport>;

export const guestImportRoutes = {
  preview: defineRoute({
    method: 'POST',
    url: `${base}/preview`,
    operationId: 'previewGuestImport',
    room,
    summary: 'What a file of a delegation would bring: every row with what it is taken for, or why it cannot be taken',
    problems: ['guest-import-empty', 'guest-import-unreadable', 'guest-import-too-long', 'guest-import-not-its-name'],
    params: OrganizationParams,
    body: GuestImportSource,
    answer: Type.Object({ rows: Type.Array(GuestImportRow) }),
  }),
  run: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'importGuests',
    room,
    summary: 'Take the confirmed rows: all of them, or none',
    problems: ['guest-import-row', 'visit-not-in-state', 'visit-delegation-not-possible'],
    params: OrganizationParams,
    body: GuestImport,
    answer: Type.Object({
      /** the guest of each row, in the order of the rows */
      guests: Type.Array(Type.Object({ n: Type.Integer(), id: Uuid, isNew: Type.Boolean() })),
      /** of them, who were not yet guests of the visit */
      cameToVisit: Type.Integer(),
      /** of them, whose likeness to the refusal list waits for a decision */
      awaitDecision: Type.Array(Uuid),
    }),
  }),
};
