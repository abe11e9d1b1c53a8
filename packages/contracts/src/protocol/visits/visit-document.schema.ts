import * as Type from 'typebox';
import { cleanName, Instant, nullable, Uuid, Version } from '../../kernel/index.ts';
import { FileKind, FileState } from '../../office/files/index.ts';
import { PersonRef } from './visit.schema.ts';

const closed = { additionalProperties: false } as const;

export const visitDocumentsAtMost = 50;

/** A file of the files room for the file of a visit: a letter, an agenda, a curriculum vitae, an agreement. */
export const NewVisitDocument = Type.Object(
  {
    id: Uuid,
    fileId: Uuid,
    /** the name of the file where it is left out */
    title: Type.Optional(cleanName({ max: 300 })),
  },
  closed,
);
export type NewVisitDocument = Type.Static<typeof NewVisitDocument>;

export const NewVisitDocuments = Type.Object(
  { documents: Type.Array(NewVisitDocument, { minItems: 1, maxItems: visitDocumentsAtMost }) },
  closed,
);
export type NewVisitDocuments = Type.Static<typeof NewVisitDocuments>;

export const VisitDocumentChange = Type.Object({ version: Version, title: cleanName({ max: 300 }) }, closed);
export type VisitDocumentChange = Type.Static<typeof VisitDocumentChange>;

export const VisitDocument = Type.Object({
  id: Uuid,
  fileId: Uuid,
  title: Type.String(),
  /** of the file */
  name: Type.String(),
  kind: FileKind,
  mediaType: Type.String(),
  /** bytes */
  size: Type.Integer(),
  /** of the file; only a ready one can be downloaded */
  state: FileState,
  /** where it is downloaded; null while there is nothing to download */
  url: nullable(Type.String()),
  addedBy: PersonRef,
  addedAt: Instant,
  version: Version,
});
export type VisitDocument = Type.Static<typeof VisitDocument>;

/** A letter names guests: empty for whoever may not see the names. */
export const VisitDocuments = Type.Object({ items: Type.Array(VisitDocument) });
export type VisitDocuments = Type.Static<typeof VisitDocuments>;
