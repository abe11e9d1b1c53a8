import * as Type from 'typebox';
import { AllowedAction, cleanName, cleanText, Instant, Language, nullable, Uuid, Version } from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;

export const recipientKinds = ['journalist', 'desk', 'institution', 'other'] as const;
export type RecipientKind = (typeof recipientKinds)[number];
export const RecipientKind = Type.Enum([...recipientKinds]);

/** Why an address cannot be taken. */
export const mailFaults = ['missing', 'injection', 'too-long', 'no-at', 'local-part', 'domain'] as const;
export type MailFault = (typeof mailFaults)[number];

/** What an officer may set. The address is tidied (digits, invisible marks, the domain's ASCII form) and then checked by the API. */
const content = {
  name: cleanName({ max: 200 }),
  mail: cleanText({ min: 1, max: 400 }),
  outlet: cleanName({ min: 0, max: 200 }),
  language: Language,
  kind: RecipientKind,
  note: cleanText({ max: 2000 }),
  /** where the address came from, or what its owner agreed to */
  source: cleanText({ max: 300 }),
};

export const NewRecipient = Type.Object(
  {
    id: Type.Optional(Uuid),
    ...content,
    outlet: Type.Optional(content.outlet),
    language: Type.Optional(Language),
    kind: Type.Optional(RecipientKind),
    note: Type.Optional(content.note),
    source: Type.Optional(content.source),
    /** lists to be put on at once */
    listIds: Type.Optional(Type.Array(Uuid, { maxItems: 50 })),
  },
  closed,
);
export type NewRecipient = Type.Static<typeof NewRecipient>;

export const RecipientChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(content)).properties },
  closed,
);
export type RecipientChange = Type.Static<typeof RecipientChange>;

const ListRef = Type.Object({ id: Uuid, name: Type.String() });

export const RecipientListItem = Type.Object({
  id: Uuid,
  name: Type.String(),
  /** as it goes on the wire: the domain in its ASCII form */
  mail: Type.String(),
  outlet: Type.String(),
  language: Language,
  kind: RecipientKind,
  lists: Type.Array(ListRef),
  archivedAt: nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
});
export type RecipientListItem = Type.Static<typeof RecipientListItem>;

export const Recipient = Type.Object({
  ...RecipientListItem.properties,
  note: Type.String(),
  source: Type.String(),
  allowedActions: Type.Array(AllowedAction),
});
export type Recipient = Type.Static<typeof Recipient>;
