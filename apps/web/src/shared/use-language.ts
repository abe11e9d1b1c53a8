import type { Language } from '@ravabet/contracts/kernel';
import { createContext, useContext } from 'react';

/** Given once, at the root: hundreds of times and numbers on a page ask for the language alone, and need no texts. */
export const LanguageContext = createContext<Language>('fa');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
