import * as Type from 'typebox';
import { cleanText, Instant, nullable, Uuid } from '../../kernel/index.ts';

/** An address of the web, as a reader may follow it. */
export const WebAddress = Type.String({
  format: 'clean-text',
  maxLength: 2000,
  pattern: '^https?://[^\\s<>"\'`\\\\]+$',
});

/** Where it happened, with the way there. */
export const Place = Type.Object(
  {
    name: cleanText({ min: 1, max: 200 }),
    address: cleanText({ max: 300 }),
    mapUrl: nullable(WebAddress),
  },
  { additionalProperties: false },
);
export type Place = Type.Static<typeof Place>;

/** An event that the release speaks of or invites to. */
export const EventLink = Type.Object(
  {
    title: cleanText({ min: 1, max: 300 }),
    at: nullable(Instant),
    address: cleanText({ max: 300 }),
    url: nullable(WebAddress),
  },
  { additionalProperties: false },
);
export type EventLink = Type.Static<typeof EventLink>;

/** A film or a sound, with its words for those who cannot hear or see it. */
export const Medium = Type.Object(
  {
    fileId: Uuid,
    posterFileId: nullable(Uuid),
    caption: cleanText({ max: 500 }),
    credit: cleanText({ max: 200 }),
    transcript: cleanText({ max: 20_000 }),
  },
  { additionalProperties: false },
);
export type Medium = Type.Static<typeof Medium>;

/** What every browser plays without help; other films and sounds can be files, but not be shown in the newsroom. */
export const playableTypes = [
  'video/mp4',
  'video/webm',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'audio/flac',
  'audio/aac',
] as const;

export const mediumKinds = ['audio', 'video'] as const;
export type MediumKind = (typeof mediumKinds)[number];

export const ReleaseMedium = Type.Object({
  ...Medium.properties,
  file: Type.Object({
    name: Type.String(),
    state: Type.String(),
    kind: Type.Enum([...mediumKinds]),
    mediaType: Type.String(),
    url: Type.String(),
  }),
  posterUrl: nullable(Type.String()),
});

/** The words about the organisation that close the release. */
export const ChosenBoilerplate = Type.Object({ title: Type.String(), text: Type.String() });
export type ChosenBoilerplate = Type.Static<typeof ChosenBoilerplate>;
