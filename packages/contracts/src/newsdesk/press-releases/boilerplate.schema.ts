import * as Type from 'typebox';
import { cleanName, cleanText, Instant, Language, nullable, Uuid, Version } from '../../kernel/index.ts';

const content = { title: cleanName({ min: 1, max: 120 }), text: cleanText({ min: 1, max: 3000 }) };

/** «About us» in one language: what closes a release. */
export const Boilerplate = Type.Object({
  id: Uuid,
  language: Language,
  ...content,
  version: Version,
  archivedAt: nullable(Instant),
});
export type Boilerplate = Type.Static<typeof Boilerplate>;

export const NewBoilerplate = Type.Object({ language: Language, ...content }, { additionalProperties: false });
export type NewBoilerplate = Type.Static<typeof NewBoilerplate>;

export const BoilerplateChange = Type.Object({ version: Version, ...content }, { additionalProperties: false });
export type BoilerplateChange = Type.Static<typeof BoilerplateChange>;
