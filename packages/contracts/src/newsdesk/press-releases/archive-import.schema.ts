import * as Type from 'typebox';
import { AllowedAction, cleanText, Instant, Language, nullable, PlainDate, Uuid, Version } from '../../kernel/index.ts';
import { Job } from '../../office/jobs/job.schema.ts';
import { ArchiveImportState } from './archive-import.workflow.ts';
import { PersonRef, PressReleaseKind } from './press-release.schema.ts';

/** found: will be imported; left-out: a person said no; doubled: is in the archive already; unreadable and failed say why. */
export const archiveItemStates = [
  'found',
  'imported',
  'doubled',
  'left-out',
  'unreadable',
  'failed',
  'removed',
] as const;
export type ArchiveItemState = (typeof archiveItemStates)[number];
export const ArchiveItemState = Type.Enum([...archiveItemStates]);

/** Why a file could not be read; each has its sentence in locales/<lang>/archive-imports.json */
export const unreadableReasons = [
  'empty',
  'too-large',
  'packed-too-densely',
  'archive-in-archive',
  'path-refused',
  'symbolic-link',
  'encrypted',
  'macros',
  'old-word',
  'not-a-text',
  'damaged',
  'xml-doctype',
  'no-text',
  'too-complex',
  'import-failed',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];
export const UnreadableReason = Type.Enum([...unreadableReasons]);

/** What somebody should look at before importing. */
export const archiveDoubts = [
  'no-title',
  'no-date',
  'date-ambiguous',
  'date-in-future',
  'language-unsure',
  'encoding-guessed',
  'pictures-missing',
  'pictures-refused',
  'wrong-extension',
  'parts-left-out',
] as const;
export type ArchiveDoubt = (typeof archiveDoubts)[number];
export const ArchiveDoubt = Type.Enum([...archiveDoubts]);

export const archiveCalendars = ['jalali', 'gregorian'] as const;
export const ArchiveCalendar = Type.Enum([...archiveCalendars]);
export type ArchiveCalendar = (typeof archiveCalendars)[number];

/** How the whole archive is taken over; a text that says its own language or kind keeps it. */
export const ArchiveImportOptions = Type.Object(
  {
    /** published: with their original date, at their old address too; draft: to be worked on */
    outcome: Type.Enum(['published', 'draft']),
    /** for texts whose language cannot be told */
    language: Language,
    /** for texts whose kind cannot be told */
    kind: PressReleaseKind,
    /** in which calendar a date is read that could be of both, e.g. 02/03/04 */
    calendar: ArchiveCalendar,
    /** whether published ones take numbers of the register, of the year of their date */
    numbered: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type ArchiveImportOptions = Type.Static<typeof ArchiveImportOptions>;

export const NewArchiveImport = Type.Object(
  {
    /** files of the files room: ZIP, WordPress export, DOCX, HTML */
    fileIds: Type.Array(Uuid, { minItems: 1, maxItems: 200, uniqueItems: true }),
    options: ArchiveImportOptions,
  },
  { additionalProperties: false },
);
export type NewArchiveImport = Type.Static<typeof NewArchiveImport>;

export const ArchiveItemChoice = Type.Object(
  {
    title: Type.Optional(cleanText({ min: 1, max: 300 })),
    date: Type.Optional(PlainDate),
    language: Type.Optional(Language),
    kind: Type.Optional(PressReleaseKind),
    leftOut: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type ArchiveItemChoice = Type.Static<typeof ArchiveItemChoice>;

/** One text as it will be imported: what was read, with what a person set instead. */
export const ArchiveImportItem = Type.Object({
  position: Type.Integer(),
  path: Type.String(),
  state: ArchiveItemState,
  reason: nullable(UnreadableReason),
  title: Type.String(),
  excerpt: Type.String(),
  date: nullable(PlainDate),
  language: Language,
  kind: PressReleaseKind,
  pictures: Type.Integer(),
  doubts: Type.Array(ArchiveDoubt),
  oldAddress: nullable(Type.String()),
  pressReleaseId: nullable(Uuid),
});
export type ArchiveImportItem = Type.Static<typeof ArchiveImportItem>;

export const ArchiveImportListItem = Type.Object({
  id: Uuid,
  /** of the first file */
  name: Type.String(),
  /** how many were brought together */
  files: Type.Integer(),
  state: ArchiveImportState,
  options: ArchiveImportOptions,
  createdBy: PersonRef,
  createdAt: Instant,
  finishedAt: nullable(Instant),
  counts: Type.Object({
    found: Type.Integer(),
    imported: Type.Integer(),
    doubled: Type.Integer(),
    leftOut: Type.Integer(),
    unreadable: Type.Integer(),
    failed: Type.Integer(),
    removed: Type.Integer(),
    doubtful: Type.Integer(),
    undated: Type.Integer(),
    passedOver: Type.Integer(),
  }),
  version: Version,
});
export type ArchiveImportListItem = Type.Static<typeof ArchiveImportListItem>;

export const ArchiveImport = Type.Object({
  ...ArchiveImportListItem.properties,
  job: nullable(Job),
  allowedActions: Type.Array(AllowedAction),
});
export type ArchiveImport = Type.Static<typeof ArchiveImport>;
