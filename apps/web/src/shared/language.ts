import { type Language, languages } from '@ravabet/contracts/kernel';

const storageKey = 'ravabet.language';

const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

let current: Language | null = null;

/** The language of the page: what was chosen on this device, else Persian. */
export function currentLanguage(): Language {
  if (current === null) {
    const stored = readStored();
    current = isLanguage(stored) ? stored : 'fa';
  }
  return current;
}

export function rememberLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing: the choice lasts for this page.
  }
}

export function hasChosenLanguage(): boolean {
  return isLanguage(readStored());
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
