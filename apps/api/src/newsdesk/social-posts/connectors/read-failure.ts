import { OutgoingError } from '../../../platform/outgoing-fetch.ts';
import type { Outcome } from './connector.ts';

/** A call that brought no answer: surely not taken, or nobody knows. */
export function failureOutcome(error: unknown, repeatable: boolean): Outcome {
  if (!(error instanceof OutgoingError)) return { kind: 'later', cause: 'not-reached' };
  if (error.reason === 'address-not-allowed' || error.reason === 'address-invalid')
    return { kind: 'refused', cause: 'address-not-allowed' };
  const cause = error.reason === 'too-slow' ? 'too-slow' : error.sent ? 'no-answer' : 'not-reached';
  return error.sent && !repeatable ? { kind: 'unknown', cause } : { kind: 'later', cause };
}

/** Seconds that a channel asks us to wait, within reason. */
export function waitAsked(text: string | undefined): { afterSeconds?: number } {
  const seconds = Number(text);
  return Number.isFinite(seconds) && seconds > 0 ? { afterSeconds: Math.min(Math.ceil(seconds), 86_400) } : {};
}

/** The channel's own words, short, on one line, without what is secret. */
export const ownWords = (text: string, secret: string): string =>
  (secret ? text.replaceAll(secret, '…') : text)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
