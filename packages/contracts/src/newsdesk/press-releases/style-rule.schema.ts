import * as Type from 'typebox';
import { cleanName, cleanText, Language, Uuid, Version } from '../../kernel/index.ts';

export const styleWeights = ['forbidden', 'discouraged'] as const;
export type StyleWeight = (typeof styleWeights)[number];

const content = {
  language: Language,
  /** a word or a few, found in any spelling */
  phrase: cleanName({ min: 1, max: 80 }),
  weight: Type.Enum([...styleWeights]),
  /** what the house writes instead; empty where there is no one word */
  suggestion: cleanText({ max: 80 }),
  reason: cleanText({ max: 200 }),
};

/** A word that the house does not write, or would rather not. */
export const StyleRule = Type.Object({ id: Uuid, ...content, version: Version });
export type StyleRule = Type.Static<typeof StyleRule>;

export const NewStyleRule = Type.Object(content, { additionalProperties: false });
export type NewStyleRule = Type.Static<typeof NewStyleRule>;

export const StyleRuleChange = Type.Object({ ...content, version: Version }, { additionalProperties: false });
export type StyleRuleChange = Type.Static<typeof StyleRuleChange>;
