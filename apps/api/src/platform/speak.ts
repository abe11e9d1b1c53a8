import { speak as speakIn, type Language } from '@ravabet/i18n';
import type { FastifyRequest } from 'fastify';

/** The language of an answer: the person's own, else what the browser asks for, else Persian. */
export function languageOf(request: FastifyRequest): Language {
  const own = request.person?.locale;
  if (own === 'fa' || own === 'ar' || own === 'en' || own === 'zh') return own;
  const asked = request.headers['accept-language'] ?? '';
  const match = /\b(fa|ar|en|zh)\b/i.exec(asked);
  return (match?.[1]?.toLowerCase() as Language | undefined) ?? 'fa';
}

export const speak = speakIn;
