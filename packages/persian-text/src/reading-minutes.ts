/** Words a grown reader takes in a minute, reading silently for understanding. */
const wordsAMinute = { fa: 200, ar: 180, en: 238, zh: 260 } as const;

/**
 * How long a text takes to read, in whole minutes as people say it.
 *
 * Definition: words (Chinese: characters, as countWords counts them) over the silent reading speed of the language,
 * rounded; at least one minute when there is anything to read.
 *
 * Shape: (words ≥ 0, language) → integer ≥ 0. Errors: none. Complexity: O(1).
 * Source: Brysbaert, "How many words do we read per minute?" (2019): English 238, Chinese about 260 characters, Arabic
 * about 180; Persian lies between and is taken as 200.
 *
 * @example readingMinutes(520, 'fa') // 3
 */
export function readingMinutes(words: number, language: 'fa' | 'ar' | 'en' | 'zh'): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / wordsAMinute[language]));
}
