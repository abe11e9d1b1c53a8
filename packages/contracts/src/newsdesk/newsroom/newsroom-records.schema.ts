import * as Type from 'typebox';
import {
  AllowedAction,
  cleanName,
  cleanText,
  Instant,
  LocalizedText,
  nullable,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { PressEventState } from './press-event.workflow.ts';

const closed = { additionalProperties: false };
const text = cleanText({ max: 1000 });
/** A text that may be missing in every language. */
export const OptionalTexts = Type.Object({ fa: text, ar: text, en: text, zh: text }, closed);
export type OptionalTexts = Type.Static<typeof OptionalTexts>;

const look = {
  /** #rrggbb; null is the house's */
  accent: nullable(Type.String({ pattern: '^#[0-9a-f]{6}$' })),
  logoFileId: nullable(Uuid),
  about: OptionalTexts,
};
/** How the organisation wants its newsroom to look. Version 0: nothing was ever changed. */
export const NewsroomLook = Type.Object({
  ...look,
  logoUrl: nullable(Type.String()),
  version: Type.Integer({ minimum: 0 }),
  allowedActions: Type.Array(AllowedAction),
});
export type NewsroomLook = Type.Static<typeof NewsroomLook>;
export const NewsroomLookChange = Type.Object(
  { ...look, version: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }) },
  closed,
);
export type NewsroomLookChange = Type.Static<typeof NewsroomLookChange>;

const contact = {
  names: LocalizedText,
  jobTitles: OptionalTexts,
  subjects: OptionalTexts,
  phone: cleanText({ max: 60 }),
  email: Type.String({ maxLength: 200, pattern: '^$|^[^\\s@<>,;"]+@[^\\s@<>,;"]+\\.[^\\s@<>,;"]+$' }),
  /** smaller numbers stand first */
  position: Type.Integer({ minimum: 0, maximum: 1000 }),
};
export const PressContactContent = Type.Object(contact, closed);
export type PressContactContent = Type.Static<typeof PressContactContent>;
export const PressContactChange = Type.Object({ ...contact, version: Version }, closed);
export type PressContactChange = Type.Static<typeof PressContactChange>;
/** Somebody whom the press may ask. */
export const PressContact = Type.Object({
  id: Uuid,
  ...contact,
  shown: Type.Boolean(),
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type PressContact = Type.Static<typeof PressContact>;

const event = {
  titles: LocalizedText,
  descriptions: OptionalTexts,
  places: OptionalTexts,
  /** how to come: accreditation, gate, parking */
  directions: OptionalTexts,
  startsAt: Instant,
  endsAt: Instant,
  contactId: nullable(Uuid),
};
export const PressEventContent = Type.Object(event, closed);
export type PressEventContent = Type.Static<typeof PressEventContent>;
export const PressEventChange = Type.Object({ ...event, version: Version }, closed);
export type PressEventChange = Type.Static<typeof PressEventChange>;
/** Something that the press is invited to. */
export const PressEvent = Type.Object({
  id: Uuid,
  ...event,
  state: PressEventState,
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type PressEvent = Type.Static<typeof PressEvent>;

/** An address of an older site, whole or from the host on, and the address in the newsroom that stands for it. */
export const NewRedirect = Type.Object({ address: cleanName({ max: 1000 }), target: cleanName({ max: 1000 }) }, closed);
export type NewRedirect = Type.Static<typeof NewRedirect>;
export const NewsroomRedirect = Type.Object({
  id: Uuid,
  path: Type.String(),
  /** a path of the newsroom, where it is no release */
  target: nullable(Type.String()),
  release: nullable(Type.Object({ id: Uuid, title: Type.String() })),
});
export type NewsroomRedirect = Type.Static<typeof NewsroomRedirect>;
