import type { Language } from '@ravabet/contracts/kernel';
import type { ResourceLanguage } from 'i18next';

type Texts = Record<string, ResourceLanguage>;

/** What the frame and the first list say, in one file for each language: four small ones would be four journeys on a slow line. */
const files: Record<Language, () => Promise<{ texts: Texts }>> = {
  fa: () => import('./fa.ts'),
  ar: () => import('./ar.ts'),
  en: () => import('./en.ts'),
  zh: () => import('./zh.ts'),
};

export const firstNamespaces: readonly string[] = ['app', 'common', 'notifications', 'press-releases'];

export async function loadFirstTexts(language: Language): Promise<Texts> {
  return (await files[language]()).texts;
}
