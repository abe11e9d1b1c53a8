import { localized, type LocalizedText } from '@ravabet/contracts';
import { type Language, localeTags, speak } from '@ravabet/i18n';
import type { VisitPerson } from '../precedence/read-order.ts';

/** Words on paper, with the language that they are in: it says their direction. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

export const sayPaper = (language: Language, key: string, values?: Record<string, unknown>): string =>
  speak(language, 'visit-papers', key, values);

type Named = Pick<VisitPerson, 'names' | 'honorifics' | 'titles' | 'workplaces' | 'country'>;

/** The name in the script of the language, or the nearest that is known, with what the person is addressed by. */
export function nameIn({ names, honorifics }: Named, language: Language): string {
  const { persian, latin, chinese } = names;
  const byScript = {
    fa: persian || latin || chinese,
    ar: persian || latin || chinese,
    en: latin || persian || chinese,
    zh: chinese || latin || persian,
  };
  // An honorific stands before the name, in Chinese after it.
  const parts = [honorifics[language] ?? '', byScript[language]].filter(Boolean);
  return language === 'zh' ? parts.toReversed().join('') : parts.join(' ');
}

/** Office and house of somebody. */
export function titleIn({ titles, workplaces }: Named, language: Language): string {
  const one = localized(titles as LocalizedText, language);
  const other = localized(workplaces as LocalizedText, language);
  return one && other ? sayPaper(language, 'joined', { one, other }) : one || other;
}

export function countryIn(country: string, language: Language): string {
  if (country === '') return '';
  return new Intl.DisplayNames(localeTags[language], { type: 'region', fallback: 'code' }).of(country) ?? country;
}
