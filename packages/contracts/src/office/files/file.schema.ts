import * as Type from 'typebox';
import { AllowedAction, cleanText, Instant, nullable, PlainDate, Uuid, Version } from '../../kernel/index.ts';

/** received: stored, not yet scanned and prepared; ready: may be read and used; refused: its content is gone, the reason stays. */
export const fileStates = ['received', 'ready', 'refused'] as const;
export type FileState = (typeof fileStates)[number];
export const FileState = Type.Enum([...fileStates]);

export const fileKinds = ['picture', 'document', 'audio', 'video', 'archive', 'other'] as const;
export type FileKind = (typeof fileKinds)[number];
export const FileKind = Type.Enum([...fileKinds]);

/** What the people shown, or the owner, said to the use; '' = nobody has asked yet. */
export const consents = ['', 'not-needed', 'given', 'withdrawn'] as const;
export type Consent = (typeof consents)[number];
export const Consent = Type.Enum([...consents]);

/** What somebody should look at before using the file. */
export const rightsHints = [
  'expired',
  'expires-soon',
  'consent-withdrawn',
  'consent-unknown',
  'licence-unknown',
] as const;
export type RightsHint = (typeof rightsHints)[number];
export const RightsHint = Type.Enum([...rightsHints]);

const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

export const FileListItem = Type.Object({
  id: Uuid,
  name: Type.String(),
  kind: FileKind,
  mediaType: Type.String(),
  /** bytes */
  size: Type.Integer(),
  width: nullable(Type.Integer()),
  height: nullable(Type.Integer()),
  state: FileState,
  /** slug of the problem for which it was refused */
  refusal: nullable(Type.String()),
  uploadedBy: PersonRef,
  author: Type.String(),
  licence: Type.String(),
  consent: Consent,
  expiresOn: nullable(PlainDate),
  hints: Type.Array(RightsHint),
  /** how many records use it */
  uses: Type.Integer(),
  url: Type.String(),
  previewUrl: nullable(Type.String()),
  version: Version,
  createdAt: Instant,
  deletedAt: nullable(Instant),
});
export type FileListItem = Type.Static<typeof FileListItem>;

export const FileVariant = Type.Object({
  name: Type.String(),
  mediaType: Type.String(),
  width: Type.Integer(),
  height: Type.Integer(),
  size: Type.Integer(),
  url: Type.String(),
});
export type FileVariant = Type.Static<typeof FileVariant>;

export const StoredFile = Type.Object({
  ...FileListItem.properties,
  sha256: Type.String(),
  variants: Type.Array(FileVariant),
  allowedActions: Type.Array(AllowedAction),
});
export type StoredFile = Type.Static<typeof StoredFile>;

/** A record that uses the file and that the person may read. */
export const FileUse = Type.Object({
  subjectType: Type.Enum(['PressRelease', 'SocialPost', 'Task', 'SupportRequest', 'Guest', 'Gift', 'Visit']),
  subjectId: Uuid,
  title: Type.String(),
  state: Type.String(),
});
export type FileUse = Type.Static<typeof FileUse>;

export const FileUses = Type.Object({
  items: Type.Array(FileUse),
  /** records that use it but are not open to the person */
  hidden: Type.Integer(),
});
export type FileUses = Type.Static<typeof FileUses>;

export const FileChange = Type.Object(
  {
    version: Version,
    name: Type.Optional(Type.String({ format: 'clean-name', minLength: 1, maxLength: 200 })),
    author: Type.Optional(cleanText({ max: 200 })),
    licence: Type.Optional(cleanText({ max: 200 })),
    consent: Type.Optional(Consent),
    expiresOn: Type.Optional(nullable(PlainDate)),
  },
  { additionalProperties: false },
);
export type FileChange = Type.Static<typeof FileChange>;
