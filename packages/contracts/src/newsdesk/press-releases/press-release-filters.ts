import * as Type from 'typebox';
import { cleanText, Instant, Language, Uuid } from '../../kernel/index.ts';
import { PressReleaseKind } from './press-release.schema.ts';
import { PressReleaseState } from './press-release.workflow.ts';

export const pressReleaseFilters = {
  state: Type.Optional(PressReleaseState),
  kind: Type.Optional(PressReleaseKind),
  language: Type.Optional(Language),
  authorId: Type.Optional(Uuid),
  /** a word in any spelling */
  q: Type.Optional(cleanText({ max: 200 })),
  tag: Type.Optional(cleanText({ max: 60 })),
  topicId: Type.Optional(Uuid),
  from: Type.Optional(Instant),
  until: Type.Optional(Instant),
  /** the bin: what was deleted in the last 30 days */
  deleted: Type.Optional(Type.Boolean()),
  /** what waits for the person who asks */
  waitsForMe: Type.Optional(Type.Boolean()),
};

export const PressReleaseCountQuery = Type.Object(pressReleaseFilters, { additionalProperties: false });
