import { type Language, languages } from '@ravabet/i18n';

/** The published language that the reader's browser likes best; Persian, or whatever there is, for the others. */
export function acceptedLanguage(header: string | undefined, published: readonly Language[]): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { language: tag.split('-')[0], quality: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const there = published.length > 0 ? languages.filter((language) => published.includes(language)) : languages;
  for (const { language } of wanted) {
    const found = there.find((one) => one === language);
    if (found) return found;
  }
  return there[0] ?? 'fa';
}
