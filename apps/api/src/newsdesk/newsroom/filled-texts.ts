import type { OptionalTexts } from '@ravabet/contracts/newsdesk/newsroom';

/** A text as it is kept, with every language that may be missing. */
export const filledTexts = (texts: unknown): OptionalTexts => ({
  fa: '',
  ar: '',
  en: '',
  zh: '',
  ...(texts as Partial<OptionalTexts> | null),
});
