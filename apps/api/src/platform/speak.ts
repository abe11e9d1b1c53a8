import { speak as speakIn, type Language, languages } from '@ravabet/i18n';
import type { FastifyRequest } from 'fastify';

/**
 * The language of an answer. The app asks in the one language of the desk, whatever was chosen in another browser; a browser by itself
 * names several, and then the person's own comes first.
 */
export function languageOf(request: Pick<FastifyRequest, 'person' | 'headers'>): Language {
  const asked = (request.headers['accept-language'] ?? '').toLowerCase();
  if (isLanguage(asked)) return asked;
  const own = request.person?.locale ?? '';
  if (isLanguage(own)) return own;
  const [first] = asked.match(/\b(fa|ar|en|zh)\b/) ?? [];
  return (first as Language | undefined) ?? 'fa';
}

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

export const speak = speakIn;
