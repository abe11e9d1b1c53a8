import { directionOfLanguage } from '@ravabet/i18n';
import { directionOf } from '@ravabet/persian-text';
import type { Said } from './paper-words.ts';

export interface TurnedWords extends Said {
  readonly dir: 'rtl' | 'ltr';
}

/** Words with their direction: that of their first strong letter, or of their language when they have none. */
export function asTurned({ text, language }: Said): TurnedWords {
  const found = directionOf(text);
  return { text, language, dir: found === 'neutral' ? directionOfLanguage(language) : found };
}
