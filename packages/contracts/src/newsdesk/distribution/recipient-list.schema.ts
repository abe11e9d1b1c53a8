import * as Type from 'typebox';
import { AllowedAction, cleanName, cleanText, Instant, Language, nullable, Uuid, Version } from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;

const content = {
  name: cleanName({ max: 120 }),
  description: cleanText({ max: 1000 }),
  /** of the people on it, when they share one; only a help while choosing */
  language: nullable(Language),
};

export const NewRecipientList = Type.Object(
  {
    id: Type.Optional(Uuid),
    name: content.name,
    description: Type.Optional(content.description),
    language: Type.Optional(content.language),
  },
  closed,
);
export type NewRecipientList = Type.Static<typeof NewRecipientList>;

export const RecipientListChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(content)).properties },
  closed,
);
export type RecipientListChange = Type.Static<typeof RecipientListChange>;

export const RecipientListSummary = Type.Object({
  id: Uuid,
  name: Type.String(),
  description: Type.String(),
  language: nullable(Language),
  /** who can be written to: members that are not archived */
  members: Type.Integer(),
  membersByLanguage: Type.Record(Type.String(), Type.Integer()),
  archivedAt: nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
});
export type RecipientListSummary = Type.Static<typeof RecipientListSummary>;

export const RecipientList = Type.Object({
  ...RecipientListSummary.properties,
  allowedActions: Type.Array(AllowedAction),
});
export type RecipientList = Type.Static<typeof RecipientList>;
