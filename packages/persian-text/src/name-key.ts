import { normalizeForSearch } from './normalize-for-search.ts';

/** The most words of a name that are looked at. */
const maxNameWords = 8;

const hanRun = /\p{Script=Han}/u;
const arabicRun = /\p{Script=Arabic}/u;

// Letters of the Arabic script by the consonant that a Latin spelling shows. A letter that is not here (ا و ی ع ء) is
// heard as a vowel or as nothing.
const arabicConsonants = new Map(
  Object.entries({
    ب: 'b',
    پ: 'p',
    ت: 't',
    ط: 't',
    ث: 's',
    س: 's',
    ص: 's',
    ج: 'j',
    ژ: 'j',
    چ: 'c',
    ح: 'h',
    ه: 'h',
    خ: 'x',
    د: 'd',
    ذ: 'z',
    ز: 'z',
    ض: 'z',
    ظ: 'z',
    ر: 'r',
    ش: '$',
    غ: 'q',
    ق: 'q',
    ف: 'f',
    ک: 'k',
    گ: 'g',
    ل: 'l',
    م: 'm',
    ن: 'n',
  }),
);

// Groups of Latin letters with the consonants they can stand for; the longest group at a place is taken.
const latinConsonants: Readonly<Record<string, readonly string[]>> = {
  sch: ['$'],
  tch: ['c'],
  kh: ['x'],
  gh: ['q'],
  sh: ['$'],
  ch: ['c'],
  zh: ['j'],
  dj: ['j'],
  ph: ['f'],
  th: ['t', 's', 'th'],
  dh: ['z', 'dh'],
  ck: ['k'],
  x: ['ks', '$'],
  b: ['b'],
  p: ['p'],
  t: ['t'],
  s: ['s'],
  j: ['j'],
  c: ['k', 's'],
  h: ['h'],
  d: ['d'],
  z: ['z'],
  r: ['r'],
  q: ['q'],
  f: ['f'],
  k: ['k'],
  g: ['g'],
  l: ['l'],
  m: ['m'],
  n: ['n'],
};
const maxVariants = 6;

const latinWithMarks: Readonly<Record<string, string>> = {
  ş: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ž: 'zh',
  ğ: 'gh',
  ı: 'i',
};

/** Words before a name that are no part of it. */
const formsOfAddress = new Set(
  'دکتر آقای خانم مهندس سرکار جناب استاد پروفسور dr mr mrs ms prof professor doctor sir 先生 女士'
    .split(' ')
    .map(normalizeForSearch),
);
const latinArticles = new Set(['al', 'el', 'ul', 'ol', 'ad', 'ar', 'as', 'ash', 'an', 'az']);

/** The comparable words of a name: normalised, marks of Latin letters resolved, without forms of address. */
export function nameWords(name: string): string[] {
  const plain = name
    .slice(0, 400)
    .toLowerCase()
    .replace(/[şšçčžğı]/g, (letter) => latinWithMarks[letter] ?? letter)
    // A sign for ع or ء stands inside the word: Ja'far, Sa‘di.
    .replace(/(?<=\p{L})['’‘`ʿʾʼ](?=\p{L})/gu, '')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC');
  const words = normalizeForSearch(plain)
    .split(' ')
    .filter((word) => word !== '' && word.isWellFormed());
  const kept = words.filter((word) => !formsOfAddress.has(word));
  return (kept.length > 0 ? kept : words).slice(0, maxNameWords).map((word) => word.slice(0, 64).toWellFormed());
}

const collapsed = (key: string): string => key.replace(/(.)\1+/g, '$1');

function arabicKeys(word: string): string[] {
  const keyOf = (letters: string): string => {
    const first = letters[0] ?? '';
    const start = first === 'و' ? 'v' : first === 'ی' ? 'y' : arabicConsonants.has(first) ? '' : 'a';
    // A final he is heard as a vowel: فاطمه, Fateme.
    const body = letters.length > 2 ? letters.replace(/ه$/, '') : letters;
    return collapsed(start + [...body].map((letter) => arabicConsonants.get(letter) ?? '').join(''));
  };
  const keys = [keyOf(word)];
  if (word.length > 4 && word.startsWith('ال')) keys.push(keyOf(word.slice(2)));
  return keys;
}

function latinKeys(word: string): string[] {
  const first = word[0] ?? '';
  let keys = [/[vw]/.test(first) ? 'v' : first === 'y' ? 'y' : /[aeiou]/.test(first) ? 'a' : ''];
  const body = word.length > 2 ? word.replace(/(?<=[aeiou])h$/, '') : word;
  for (let at = 0; at < body.length; ) {
    const group = [3, 2, 1]
      .map((size) => body.slice(at, at + size))
      .find((part) => Object.hasOwn(latinConsonants, part));
    if (group) {
      const sounds = latinConsonants[group] ?? [];
      keys = keys.flatMap((key) => sounds.map((sound) => key + sound)).slice(0, maxVariants);
    }
    at += group?.length ?? 1;
  }
  return keys.map(collapsed);
}

/**
 * What a word of a name sounds like, as consonants: the same for its Persian, Arabic and Latin spellings.
 *
 * Definition: each letter or group of letters gives its consonant (ت ط t → t; ث س ص s → s; ذ ز ض ظ z → z; ح ه h → h; خ kh → x;
 * ق غ q gh → q; ش sh → $; چ ch → c; ج ژ j zh → j); vowels, inner و and ی, ع, a final silent ه and doubled consonants
 * vanish; a word that begins with a vowel begins with a, with و v w with v, with ی y with y. Where a Latin spelling can be
 * read in two ways (th: t or s; c: k or s) both keys are given; likewise an Arabic word with and without its article.
 *
 * Shape: one word of nameWords → string[] of keys, without doubles and empty ones (a Chinese word has none).
 * Errors: none. Complexity: O(n), at most 6 keys.
 * Source: the romanisation tables of the Library of Congress and of the UN (1967/2012) for Persian, read backwards: where
 * their readers' habits differ, the difference is a vowel or a doubled letter.
 *
 * @example nameKeys('رضایی') // ['rz'], as nameKeys('rezaee') and nameKeys('rezaei')
 */
export function nameKeys(word: string): string[] {
  const keys = arabicRun.test(word) ? arabicKeys(word) : hanRun.test(word) ? [] : latinKeys(word);
  return [...new Set(keys.filter((key) => key !== ''))];
}

/** The words of a name with its Latin article glued to the word before, or left out: «Abd al-Rahman», «Ahmed Al-Jubouri». */
function readings(words: readonly string[]): string[][] {
  if (!words.some((word, at) => at < words.length - 1 && latinArticles.has(word))) return [[...words]];
  const without = words.filter((word, at) => at === words.length - 1 || !latinArticles.has(word));
  const glued: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = glued.at(-1);
    if (at < words.length - 1 && latinArticles.has(word) && before !== undefined)
      glued[glued.length - 1] = before + word;
    else if (at === words.length - 1 || !latinArticles.has(word)) glued.push(word);
  }
  return [[...words], without, glued];
}

/** Characters of a Chinese word one by one and in pairs. */
function hanTokens(word: string): string[] {
  const characters = [...word].filter((one) => hanRun.test(one));
  return [...characters, ...characters.slice(1).map((one, at) => (characters[at] ?? '') + one)];
}

/**
 * Everything by which a person of these names can be found: words as they are, keys of words and of neighbours (marked by ~),
 * Chinese characters alone and in pairs.
 *
 * Shape: the names of one person in all scripts → string[] of tokens without spaces, no doubles. Errors: none.
 * Complexity: O(n) over at most 8 words a name.
 *
 * @example nameTokens(['محمدرضا رضایی']) // ['محمدرضا', '~mhmdrz', 'رضایی', '~rz', '~mhmdrzrz']
 */
export function nameTokens(names: readonly string[]): string[] {
  const tokens = new Set<string>();
  for (const name of names) {
    for (const words of readings(nameWords(name))) {
      for (const [at, word] of words.entries()) {
        tokens.add(word);
        for (const one of hanTokens(word)) tokens.add(one);
        for (const key of nameKeys(word)) tokens.add(`~${key}`);
        const next = words[at + 1];
        if (next !== undefined) for (const key of nameKeys(word + next)) tokens.add(`~${key}`);
      }
    }
  }
  return [...tokens];
}

const quoted = (token: string): string => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/**
 * The query over nameTokens, in the language of PostgreSQL's tsquery, or '' when there is nothing to look for.
 *
 * Definition: the words of the query are read one by one or joined with their neighbour, in every way; a way holds when each of its
 * parts is found, a part being a word, its key, or the pairs of its Chinese characters. The last word may be unfinished.
 *
 * Shape: what was typed → tsquery text whose tokens are quoted. Errors: none. Complexity: at most 8 ways of 5 words, read in up to three ways.
 *
 * @example nameQuery('رضایی') // "(('رضایی':* | '~rz':*))"
 */
export function nameQuery(text: string): string {
  return queryOf(text, (part, at, parts) => partQuery(part, at === parts.length - 1));
}

/**
 * The same where the last word is finished, and strictest first: those who have the very words, then those who sound like them. Each finds no
 * more than the next, and nameQuery no less than both: where only so many are compared, the most alike are looked for first.
 *
 * Shape: a name → the texts of two tsqueries, or none when there is nothing to look for. Errors: none. Complexity: as nameQuery.
 *
 * @example wholeNameQueries('رضایی') // ["(('رضایی'))", "(('رضایی' | '~rz'))"]
 */
export function wholeNameQueries(text: string): string[] {
  const strict = [queryOf(text, (part) => `(${quoted(part)})`), queryOf(text, (part) => partQuery(part, false))];
  return strict.filter((query) => query !== '');
}

function queryOf(text: string, ofPart: (part: string, at: number, parts: readonly string[]) => string): string {
  const ways = readings(nameWords(text))
    .map((words) => words.slice(0, 5))
    .flatMap((words) => joinings(words));
  return [...new Set(ways.map((parts) => `(${parts.map(ofPart).join(' & ')})`))].join(' | ');
}

/** Every way to join neighbours two by two. */
function joinings(words: readonly string[]): string[][] {
  const [first, second, ...rest] = words;
  if (first === undefined) return [];
  if (second === undefined) return [[first]];
  const apart = joinings(words.slice(1)).map((way) => [first, ...way]);
  const joined = rest.length > 0 ? joinings(rest).map((way) => [first + second, ...way]) : [[first + second]];
  return [...apart, ...joined];
}

function partQuery(word: string, isLast: boolean): string {
  const pairs = hanTokens(word);
  if (pairs.length > 0) {
    const wanted = pairs.length === 1 ? pairs : pairs.filter((pair) => [...pair].length === 2);
    return `(${quoted(word)} | (${wanted.map(quoted).join(' & ')}))`;
  }
  const prefix = (token: string, least: number): string =>
    quoted(token) + (isLast && token.length >= least ? ':*' : '');
  const keys = nameKeys(word).map((key) => prefix(`~${key}`, 4));
  return `(${[prefix(word, 2), ...keys].join(' | ')})`;
}
