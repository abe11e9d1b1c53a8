import { normalizeForSearch } from '@ravabet/persian-text';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let known: Map<string, string> | undefined;

/** Every country by its letters and its names in the four languages, and by what people write for some. */
function countries(): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of ['fa', 'ar', 'en', 'zh']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
      const name = names.of(code);
      if (name) found.set(normalizeForSearch(name), code);
    }
  }
  const others = {
    uk: 'GB',
    usa: 'US',
    uae: 'AE',
    امریکا: 'US',
    انگلستان: 'GB',
    امارات: 'AE',
    'پ ر چین': 'CN',
    中华人民共和国: 'CN',
  };
  for (const [name, code] of Object.entries(others)) found.set(normalizeForSearch(name), code);
  for (const code of new Set(found.values())) found.set(code.toLowerCase(), code);
  return found;
}

/** ISO 3166-1 letters of a country as somebody wrote it; '' for nothing written, null for a word that names none. */
export function countryOf(text: string): string | null {
  const word = normalizeForSearch(text);
  if (word === '') return '';
  known ??= countries();
  return known.get(word) ?? null;
}
