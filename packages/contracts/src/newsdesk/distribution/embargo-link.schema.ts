import * as Type from 'typebox';
import { AllowedAction, cleanText, Instant, Language, nullable, Uuid } from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

export const NewEmbargoLink = Type.Object(
  {
    recipientId: Uuid,
    /** a month after the embargo ends, unless said */
    expiresAt: Type.Optional(Instant),
  },
  closed,
);
export type NewEmbargoLink = Type.Static<typeof NewEmbargoLink>;

export const EmbargoAccess = Type.Object({
  kind: Type.String(),
  /** of a download: pdf, docx, txt or picture-<n>; of an acceptance by a mailed code: code */
  what: Type.String(),
  network: Type.String(),
  version: nullable(Type.Integer()),
  at: Instant,
});
export type EmbargoAccess = Type.Static<typeof EmbargoAccess>;

/** One line of «who has seen it». Nothing of it opens the text: the address is shown once, when the link is made. */
export const EmbargoLink = Type.Object({
  id: Uuid,
  recipientId: Uuid,
  name: Type.String(),
  mail: Type.String(),
  outlet: Type.String(),
  language: Language,
  markCode: Type.String(),
  createdAt: Instant,
  createdBy: nullable(PersonRef),
  expiresAt: Instant,
  expired: Type.Boolean(),
  revokedAt: nullable(Instant),
  revokedBy: nullable(PersonRef),
  revokeReason: Type.String(),
  acceptedAt: nullable(Instant),
  acceptedNetwork: nullable(Type.String()),
  lastSeenAt: nullable(Instant),
  askedForFilesAt: nullable(Instant),
  downloads: Type.Integer(),
  firstReadAt: nullable(Instant),
  firstDownloadAt: nullable(Instant),
  networks: Type.Integer(),
  strangeOpenings: Type.Integer(),
  /** opened by a browser that did not accept, or read from several networks */
  suspected: Type.Boolean(),
  /** had the text at the moment asked about */
  hadItThen: Type.Boolean(),
  /** newest first, at most 60 */
  accesses: Type.Array(EmbargoAccess),
  allowedActions: Type.Array(AllowedAction),
});
export type EmbargoLink = Type.Static<typeof EmbargoLink>;

export const EmbargoReport = Type.Object({
  release: Type.Object({
    id: Uuid,
    title: Type.String(),
    language: Language,
    embargoUntil: nullable(Instant),
    /** running, over, published, withdrawn, revising or gone */
    standing: Type.String(),
  }),
  items: Type.Array(EmbargoLink),
  /** whether a further link can be made now */
  allowedActions: Type.Array(AllowedAction),
});
export type EmbargoReport = Type.Static<typeof EmbargoReport>;

export const MarkEvidence = Type.Object(
  {
    /** a copied text, or the mark as it stands at the foot of a page */
    text: Type.Optional(cleanText({ max: 200_000 })),
    /** a file as it was found, in base64: PDF, Word document, picture or text */
    file: Type.Optional(Type.String({ maxLength: 1_900_000, pattern: '^[A-Za-z0-9+/]*={0,2}$' })),
  },
  closed,
);
export type MarkEvidence = Type.Static<typeof MarkEvidence>;

export const MarkOwner = Type.Object({
  markCode: Type.String(),
  /** null when no recipient of this organisation has it */
  link: nullable(
    Type.Object({
      id: Uuid,
      name: Type.String(),
      mail: Type.String(),
      outlet: Type.String(),
      pressReleaseId: Uuid,
      title: Type.String(),
      acceptedAt: nullable(Instant),
    }),
  ),
});
export type MarkOwner = Type.Static<typeof MarkOwner>;
