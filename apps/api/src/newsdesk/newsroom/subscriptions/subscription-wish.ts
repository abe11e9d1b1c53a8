import type { Language } from '@ravabet/i18n';

/** What somebody wants to be told of. No topic means every topic. */
export interface SubscriptionWish {
  languages: Language[];
  topicIds: string[];
}

/** Days in which a wish can be confirmed; then it is forgotten. */
export const confirmWithinDays = 7;
/** Hours after unsubscribing in which mails on their way may still ask; then the address is forgotten. */
export const forgetAfterHours = 24;

const address = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/u;

/** An address as it is kept, or null for what is none. Nothing that could begin a second header gets through. */
export function mailAddress(text: string): string | null {
  const clean = text.normalize('NFKC').trim().toLowerCase();
  return clean.length <= 254 && clean.isWellFormed() && address.test(clean) ? clean : null;
}
